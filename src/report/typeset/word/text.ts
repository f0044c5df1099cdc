import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline, Text } from '../../document.ts';
import type { Setting } from './setting.ts';

/** A text as runs; what refers to a page is a field that Word and LibreOffice keep right. */
export function runs(text: Text, setting: Setting): ParagraphChild[] {
  return (typeof text === 'string' ? [text] : text).flatMap((part) => inline(part, setting));
}

function inline(part: Inline, setting: Setting): ParagraphChild[] {
  if (typeof part === 'string') return [lines(part)];
  if ('pageOf' in part) return pageReference(part.pageOf, setting);
  const run = lines(part.text, part.strong);
  if (part.link === undefined) return [run];
  if (setting.registry.has(part.link)) {
    return [new InternalHyperlink({ anchor: bookmarkName(part.link), children: [run] })];
  }
  setting.registry.complain(
    'reference',
    `「${part.text}」のリンク先「${part.link}」がこの文書にありません。リンクなしで印字しました。参照先の識別子を確かめてください。`,
  );
  return [run];
}

function lines(text: string, bold?: boolean): TextRun {
  const children = text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line]));
  return new TextRun({ children, ...(bold ? { bold } : {}) });
}

const lineBreak = () => new BuilderElement({ name: 'w:br' });

/** The page on which the thing with this id begins. */
export function pageReference(id: string, setting: Setting): TextRun[] {
  const printed = setting.registry.pageOf(id);
  if (!setting.registry.has(id)) return [new TextRun(printed)];
  return field(`PAGEREF ${bookmarkName(id)} \\h`, printed);
}

/** A field with the result that stands there until a program works it out anew; LibreOffice wants a run for each part. */
export function field(instruction: string, result: string): TextRun[] {
  const parts = [fieldMark('begin'), fieldCode(instruction), fieldMark('separate'), result, fieldMark('end')];
  return parts.map((part) => new TextRun({ children: [part] }));
}

export function fieldCode(instruction: string): BuilderElement {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } };
  return new BuilderElement({ name: 'w:instrText', attributes, children: [` ${instruction} ` as never] });
}

export const fieldMark = (type: 'begin' | 'separate' | 'end'): BuilderElement =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });

/**
 * Word's names of bookmarks: letters, digits and `_`, at most 40. One that begins with `_` is not shown to people.
 * A long id keeps its end, where ids differ, behind the sum of the whole.
 */
export function bookmarkName(id: string): string {
  const name = `_${id.replaceAll('-', '_')}`;
  if (name.length <= 40) return name;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return `_${sum.toString(36)}_${name.slice(-31)}`;
}

/** The marks around what an id names; nothing for an id that was used before. */
export function anchored(
  id: string | undefined,
  children: ParagraphChild[],
  setting: Setting,
): ParagraphChild[] {
  if (id === undefined || !setting.registry.claim(id)) return children;
  const number = setting.next('bookmark');
  const marks = [new BookmarkStart(bookmarkName(id), number), new BookmarkEnd(number)];
  return [marks[0] as never, ...children, marks[1] as never];
}
