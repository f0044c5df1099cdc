import { SUPPORT_KINDS } from '../../kinds.ts';
import { purposeOfWord } from '../../purposes.ts';
import type { Support } from '../../support.ts';
import { saysAlways } from '../calls/call-note.ts';
import { SERVICE_TYPES } from '../vocabulary/catalogue.ts';
import { kindReadBack } from '../vocabulary/kind-of.ts';
import { levelOfName } from '../vocabulary/level-of-name.ts';
import { type ExchangeWarning, warning } from './warning.ts';

/** The catalogue of services has fewer kinds than we have. */
export function kindWarnings({ kind }: Support, field: string): ExchangeWarning[] {
  const other = kindReadBack(kind);
  if (other === kind) return [];
  const word = SERVICE_TYPES[kind];
  return [
    warning(
      field,
      `「${SUPPORT_KINDS[kind]}」は「${word}」となり、「${SUPPORT_KINDS[other]}」と区別されません。内容に書き添えてください。`,
    ),
  ];
}

const LEVELS = { nation: '国', prefecture: '都道府県', municipality: '市町村', institution: '支援機関' };

/** Whether it is of the nation, a prefecture … has no column: readers tell it by the name. */
export function levelWarnings({ operator: { name, level } }: Support, field: string): ExchangeWarning[] {
  const read = levelOfName(name);
  return read === level
    ? []
    : [
        warning(
          field,
          `${LEVELS[level]}の制度であることを書く列がなく、名前からは${LEVELS[read]}と読まれます。正式な名前か確かめてください。`,
        ),
      ];
}

/** A keyword that is the word of a purpose is read as that purpose. */
export function keywordWarnings({ keywords = [], purposes }: Support): ExchangeWarning[] {
  const others = keywords.filter((word) => {
    const purpose = purposeOfWord(word);
    return purpose !== undefined && !purposes.includes(purpose);
  });
  return others.length === 0
    ? []
    : [
        warning(
          'キーワード',
          `「${others.join('」「')}」は目的と読まれます。目的に加えるか、言葉を変えてください。`,
        ),
      ];
}

/** Two calls that differ in nothing are read as one; a note may say of days what the support does not. */
export function callWarnings({ calls, callNote = '' }: Support, field: string): ExchangeWarning[] {
  const facts = (calls ?? []).map(({ id: _, ...call }) => JSON.stringify(Object.entries(call).sort()));
  const isTwice = new Set(facts).size < facts.length;
  const saysDays = calls === undefined && (/未定/.test(callNote) || saysAlways(callNote));
  return [
    ...(isTwice ? [warning(field, '同じ内容の公募回が二つあります。一つにまとめてください。')] : []),
    ...(saysDays
      ? [
          warning(
            field,
            '受付の日程が入力されていないのに、備考に「未定」「随時」とあり、そう読まれます。日程を入力してください。',
          ),
        ]
      : []),
  ];
}

/** What a form has no column for, all in one sentence. */
export function withoutColumn(
  items: readonly (readonly [name: string, isThere: boolean])[],
): ExchangeWarning[] {
  const lost = items.flatMap(([name, isThere]) => (isThere ? [name] : []));
  return lost.length === 0
    ? []
    : [
        warning(
          '列のない項目',
          `この様式に列がないため、次のことは書き出されません：${lost.join('、')}。この様式を読む人に要るものは、「内容」に書き添えてください。`,
        ),
      ];
}

/** What neither of the tables has columns for. */
export const lostInTables = ({
  reading,
  english,
  plain,
  relations = [],
  program,
  contacts = [],
}: Support): (readonly [string, boolean])[] => [
  ['よみがな', reading !== undefined],
  ['英語の題名', english !== undefined],
  ['やさしい日本語', plain !== undefined],
  ['関連する制度', relations.length > 0],
  ['もとになる事業', program !== undefined],
  ['連絡先が受け持つ市町村', contacts.some(({ serves }) => serves !== undefined)],
];
