import { formatMoment } from '../moment.ts';
import type { OpenSession } from '../people-services.ts';

const words = {
  began: 'サインイン',
  seen: '最後の操作',
  address: '場所',
  agent: 'ブラウザー',
  isThis: 'この画面',
  other: 'ほかのブラウザー',
  none: 'いま開いているサインインはありません。',
};

/** Browsers that the user agent string names well enough for a person to tell them apart. */
const AGENTS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone・iPad'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** Where a person is signed in. */
export function Sessions({ sessions }: { sessions: readonly OpenSession[] }) {
  if (sessions.length === 0) return <p class="quiet">{words.none}</p>;
  return (
    <table class="table table--cards table--narrow">
      <thead>
        <tr>
          {[words.agent, words.address, words.began, words.seen].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ agent, address, createdAt, seenAt, isThis }) => (
          <tr>
            <td data-head={words.agent}>
              {agentWords(agent)} {isThis && <strong class="tag">{words.isThis}</strong>}
            </td>
            <td data-head={words.address}>{address}</td>
            <td data-head={words.began}>{formatMoment(createdAt)}</td>
            <td data-head={words.seen}>{formatMoment(seenAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function agentWords(agent: string): string {
  const named = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(agent))?.[1];
  return [named(AGENTS) ?? words.other, named(SYSTEMS)].filter((each) => each !== undefined).join('／');
}
