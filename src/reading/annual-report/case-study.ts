import type { SourceLine } from '../../formats/source.ts';
import type { CaseStudy, TextLine } from '../../ledger/annual-report.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { isRow, originOf, plain, textLineOf, tight } from './line.ts';
import { isCaseStudyHeading, linesToSheet } from './marks.ts';
import { chapterPolicy, isPartHeading } from './parts.ts';

/** 事例紹介: heading, `(program：firm (place))`, title, then the story. */
export function readCaseStudy(cursor: Cursor, draft: Draft): boolean {
  const head = cursor.peek();
  if (!head || !isCaseStudyHeading(head)) return false;
  draft.head(cursor.take());
  const subject = readSubject(cursor);
  const title =
    cursor.peek() && !endsStory(cursor, draft, cursor.peek() as SourceLine)
      ? plain(cursor.take().text)
      : null;
  const paragraphs: TextLine[] = [];
  for (let line = cursor.peek(); line && !endsStory(cursor, draft, line); line = cursor.peek()) {
    paragraphs.push(textLineOf(cursor.take()));
  }
  draft.report.caseStudies.push({
    ...subjectOf(subject),
    title,
    paragraphs,
    ...originOf(head),
  } satisfies CaseStudy);
  return true;
}

const endsStory = (cursor: Cursor, draft: Draft, line: SourceLine): boolean =>
  isRow(line) ||
  isCaseStudyHeading(line) ||
  chapterPolicy(cursor, draft) !== null ||
  isPartHeading(line) ||
  linesToSheet(cursor) !== null;

/** The bracket that names program and firms may run over several lines. */
function readSubject(cursor: Cursor): string {
  const first = cursor.peek();
  if (!first || !/^[（(]/.test(plain(first.text))) return '';
  let text = plain(cursor.take().text);
  while (openBrackets(text) > 0 && cursor.peek() && plain((cursor.peek() as SourceLine).text).length < 120) {
    text += ` ${plain(cursor.take().text)}`;
  }
  return text;
}

const openBrackets = (text: string): number =>
  (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);

function subjectOf(bracket: string): Pick<CaseStudy, 'program' | 'firms'> {
  const inner = bracket.replace(/^[（(]\s*/, '').replace(/\s*[)）]$/, '');
  const [program, firms] = inner.split(/[：:]/, 2);
  return {
    program: program?.trim() ? tight(program) : null,
    firms: (firms ?? '')
      .split(/[、,，]/)
      .map(firmOf)
      .filter((firm) => firm.name !== ''),
  };
}

/** `(株) 福萬組 (十和田市)` → name and place. */
function firmOf(text: string): CaseStudy['firms'][number] {
  const place = /[（(]([^()（）]*[市町村郡県])[)）]\s*$/.exec(text.trim());
  const name = place ? text.trim().slice(0, place.index) : text;
  return { name: plain(name).replace(/^([（(][株有合][)）])\s+/, '$1'), place: place?.[1] ?? null };
}
