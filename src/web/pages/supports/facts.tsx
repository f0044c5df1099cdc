import type { Support } from '../../../supports/index.ts';
import { words } from './words.ts';

const text = words.facts;

/** What is left to be said of it: law, source, number. */
export function Facts({ support }: { support: Support }) {
  const { law, source, id, keywords, fee } = support;
  const rows: [string, string][] = [
    ...(fee === undefined
      ? []
      : [[text.fee, fee === 0 ? '無料' : `${fee.toLocaleString('ja-JP')}円`] as [string, string]]),
    ...(law === undefined ? [] : [[text.law, law] as [string, string]]),
    ...(keywords === undefined ? [] : [[text.keywords, keywords.join('、')] as [string, string]]),
    ...(source === undefined ? [] : [[text.source, sourceWords(source)] as [string, string]]),
    [text.number, id],
  ];
  return (
    <dl class="support-facts group small">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const sourceWords = ({ document, line }: NonNullable<Support['source']>): string =>
  line === undefined ? document : `${document} ${line}行目`;
