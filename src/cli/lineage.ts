import type { LineageLink } from '../ledger/index.ts';
import { readConfig } from '../platform/index.ts';
import { formatFiscalYear, prefectureCode } from '../values/index.ts';
import { parseCommandLine, WrongUsage, withUsage } from './arguments.ts';
import { withLedger } from './ledger-work.ts';

const USAGE = `使い方: kakehashi lineage [--prefecture 青森県]
        kakehashi lineage --confirm 番号 --name 氏名 --reason 理由
        kakehashi lineage --reject 番号 --name 氏名 --reason 理由

年度をまたいで同じ事業が続いているという候補を一覧にし、確かめた人の名前と理由を付けて決めます。
決めたつながりは、報告を取り込み直しても変わりません。`;

const OPTIONS = {
  prefecture: { type: 'string' },
  confirm: { type: 'string' },
  reject: { type: 'string' },
  name: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** `kakehashi lineage`: which program of an earlier year each one continues. */
export const run = (args: string[]): Promise<number> =>
  withUsage(USAGE, args, async () => {
    const { values } = parseCommandLine(args, OPTIONS);
    const jurisdiction = prefectureCode(values.prefecture ?? '青森県');
    if (jurisdiction === null) throw new WrongUsage('--prefecture には都道府県の名前を書いてください。');
    const config = readConfig(process.env);
    const link = values.confirm ?? values.reject;
    if (link === undefined) {
      const answer = await withLedger(config, { kind: 'lineage', jurisdiction });
      if (answer.kind === 'lineage') console.log(list(answer.links));
      return 0;
    }
    if (!values.name || !values.reason)
      throw new WrongUsage('決めるときは --name 氏名 と --reason 理由 を付けてください。');
    const state = values.confirm === undefined ? 'rejected' : 'confirmed';
    await withLedger(config, {
      kind: 'decide',
      jurisdiction,
      link,
      state,
      by: values.name,
      reason: values.reason,
    });
    console.log(state === 'confirmed' ? 'つながりを確定しました。' : 'つながりではないと記録しました。');
    return 0;
  });

function list(links: readonly LineageLink[]): string {
  if (links.length === 0) return '決めていない候補はありません。';
  return links.map(linkText).join('\n');
}

const linkText = (link: LineageLink): string =>
  [
    `${link.id}  確からしさ ${Math.round(link.confidence * 100)}%`,
    `    ${formatFiscalYear(link.from.fiscalYear)} ${link.from.name}`,
    `  → ${formatFiscalYear(link.to.fiscalYear)} ${link.to.name}`,
    ...link.evidence.map((sentence) => `      ・${sentence}`),
  ].join('\n');
