import { readFile } from 'node:fs/promises';
import {
  applyWaivers,
  checkReports,
  explain,
  parseWaivers,
  rules,
  UnknownRule,
  UnreadableWaivers,
} from '../checking/index.ts';
import type { Finding, Severity } from '../ledger/finding.ts';
import { outputFormat, parseCommandLine, WrongUsage, withUsage } from './arguments.ts';
import { readDocuments } from './documents.ts';

const USAGE = `使い方: kakehashi check ファイル… [--format text|json] [--rule 規則]… [--waivers ファイル]
        kakehashi check --rules            規則の一覧
        kakehashi check --explain 規則     規則の説明

公表された年次報告（テキスト、PDF、Word、Excel）の矛盾を点検します。続く年度のものをいっしょに渡すと、年度の間も照らし合わせます。
終了状態: 0 誤りなし、1 誤りあり、2 読み取れないファイルがあった`;

const OPTIONS = {
  format: { type: 'string' },
  rule: { type: 'string', multiple: true },
  waivers: { type: 'string' },
  explain: { type: 'string' },
  rules: { type: 'boolean' },
} as const;

/** `kakehashi check`: a linter for published reports. Needs no database. */
export const run = (args: string[]): Promise<number> =>
  withUsage(USAGE, args, async () => {
    try {
      return await check(args);
    } catch (error) {
      if (error instanceof UnknownRule || error instanceof UnreadableWaivers)
        throw new WrongUsage(error.message);
      throw error;
    }
  });

async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.explain !== undefined) return say(explain(values.explain));
  if (values.rules) return say(rules.map((rule) => `${rule.id.padEnd(28)}${rule.title}`).join('\n'));
  const format = outputFormat(values.format);
  if (positionals.length === 0) throw new WrongUsage('点検するファイルを指定してください。');
  const waivers = values.waivers === undefined ? [] : parseWaivers(await waiverText(values.waivers));
  const { reports, unreadable } = await readDocuments(positionals);
  const found = await checkReports(reports, values.rule ? { rules: values.rule } : {});
  const { open, waived, stale } = applyWaivers(found, waivers);
  const findings = [...open, ...stale];
  if (format === 'json') console.log(JSON.stringify({ schemaVersion: 1, findings, waived: waived.length }));
  else console.log(asText(findings, waived.length));
  if (unreadable > 0) return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

async function waiverText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new WrongUsage(`許容の一覧 ${file} が開けません。ファイルの名前と場所を確かめてください。`);
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

const SHAPES: Record<Severity, string> = { error: '● 誤り', warning: '▲ ほぼ誤り', info: '○ 確認' };

function asText(findings: readonly Finding[], waived: number): string {
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return [
    ...findings.map(findingText),
    ...[...byRule].sort(([, a], [, b]) => b - a).map(([rule, n]) => `${rule.padEnd(28)}${n}件`),
    `● 誤り ${count('error')}件　▲ ほぼ誤り ${count('warning')}件　○ 確認 ${count('info')}件${waived ? `　許容 ${waived}件` : ''}`,
  ].join('\n');
}

function findingText(finding: Finding): string {
  const others = finding.places.filter(
    (place) =>
      place.file !== finding.file || place.line !== finding.line || place.pdfPage !== finding.pdfPage,
  );
  return [
    `${placeText(finding)}  ${SHAPES[finding.severity]}  ${finding.message}  [${finding.rule}]`,
    ...(finding.expected ? [`    あるべき値: ${finding.expected}`] : []),
    ...(finding.actual ? [`    書かれた値: ${finding.actual}`] : []),
    ...(others.length > 0 ? [`    ほかの箇所: ${others.map(placeText).join('、')}`] : []),
    '',
  ].join('\n');
}

const placeText = ({ file, line, pdfPage }: { file: string; line: number; pdfPage?: number }): string =>
  pdfPage === undefined ? `${file}:${line}` : `${file}:${pdfPage}頁${line}行`;
