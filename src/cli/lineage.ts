import type { LineageLink } from '../ledger/index.ts';
import { readConfig } from '../platform/index.ts';
import { formatFiscalYear } from '../values/index.ts';
import { parseCommandLine, WrongUsage } from './arguments.ts';
import { ledgerCommand } from './ledger-command.ts';
import { withLedger } from './ledger-work.ts';
import { jurisdictionOf } from './told.ts';
import type { LedgerWork } from './work.ts';

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
  ledgerCommand(USAGE, args, async () => {
    const { values } = parseCommandLine(args, OPTIONS);
    const jurisdiction = jurisdictionOf(values.prefecture);
    const decision = decisionOf(values);
    const config = readConfig(process.env);
    if (decision !== null) {
      await withLedger(config, { kind: 'decide', jurisdiction, ...decision });
      console.log(DECIDED[decision.state]);
      return 0;
    }
    const answer = await withLedger(config, { kind: 'lineage', jurisdiction });
    if (answer.kind === 'lineage') console.log(list(answer.links));
    return 0;
  });

type Decision = Pick<Extract<LedgerWork, { kind: 'decide' }>, 'link' | 'state' | 'by' | 'reason'>;

const DECIDED: Record<Decision['state'], string> = {
  confirmed: 'つながりを確定しました。',
  rejected: 'つながりではないと記録しました。',
};

/** `null` when only the list is asked for. */
function decisionOf(
  told: Partial<Record<'confirm' | 'reject' | 'name' | 'reason', string>>,
): Decision | null {
  const { confirm, reject, name, reason } = told;
  const link = confirm ?? reject;
  if (link === undefined) return null;
  if (confirm !== undefined && reject !== undefined)
    throw new WrongUsage('--confirm と --reject は、どちらか一つを指定してください。');
  if (!name || !reason) throw new WrongUsage('決めるときは --name 氏名 と --reason 理由 を付けてください。');
  return { link, state: confirm === undefined ? 'rejected' : 'confirmed', by: name, reason };
}

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
