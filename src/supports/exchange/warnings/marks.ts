import type { Support } from '../../support.ts';
import { hasLabel } from '../calls/call-note.ts';
import { MARKS } from '../cells/labelled.ts';
import { carriers } from '../export-row.ts';
import { type ExchangeWarning, warning } from './warning.ts';

/** What tables hold in one cell and part by marks. */
export interface ListColumns {
  steps: string;
  papers: string;
  contacts: string;
  callNote: string;
}

/** A mark that parts items and stands inside of one is written otherwise. */
export function markWarnings(support: Support, columns: ListColumns): ExchangeWarning[] {
  const { steps = [], papers = [], contacts = [], keywords = [], calls = [], callNote } = support;
  const notes = [callNote, ...calls.flatMap(({ name, note }) => [name, note])];
  const has = (texts: readonly (string | undefined)[], mark: RegExp) =>
    texts.some((text) => text !== undefined && mark.test(text));
  const inItems: [string, boolean][] = [
    [columns.steps, has(steps, /[;；]/)],
    ['キーワード', has(keywords, /[;；]/)],
    [
      columns.papers,
      has(
        papers.flatMap(({ name, from, url }) => [name, from, url]),
        MARKS,
      ),
    ],
    [
      columns.contacts,
      has(
        contacts.flatMap(({ serves: _, ...texts }) => Object.values(texts)),
        MARKS,
      ),
    ],
    [columns.callNote, has(notes, /[|｜]/)],
  ];
  return [
    ...inItems.flatMap(([field, isIn]) => (isIn ? [warning(field, MARK_MESSAGE)] : [])),
    ...(callNote !== undefined && hasLabel(callNote)
      ? [
          warning(
            columns.callNote,
            '備考が「予算額:」などで始まるため、公募回の事柄と読まれます。言葉を変えてください。',
          ),
        ]
      : []),
  ];
}

const MARK_MESSAGE =
  '区切りに使う記号（; |）が文の中にあるため、「、」「／」に変わります。ほかの記号にしてください。';

/** A name among those that carry it out, where there is no other word for it. */
export const carrierWarnings = (support: Support): ExchangeWarning[] =>
  carriers(support).some(({ name }) => /[;；]/.test(name))
    ? [warning('実施組織・支援機関', MARK_MESSAGE)]
    : [];
