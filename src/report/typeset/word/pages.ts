import { Footer, Header, type ISectionOptions, PageOrientation, Paragraph, SectionType, TextRun } from 'docx';
import type { Part } from '../../document.ts';
import type { Setter } from './setting.ts';
import { field } from './text.ts';

/** A4 in twentieths of a point. */
const A4 = { short: 11_906, long: 16_838 };
/** Left is inside: the pages are mirrored for binding. */
const MARGINS = {
  portrait: { top: 1474, bottom: 1304, left: 1361, right: 1077, header: 680, footer: 567 },
  landscape: { top: 1247, bottom: 1077, left: 850, right: 850, header: 567, footer: 510 },
};

/** The width of the text of a page. */
export function textWidth(orientation: Part['orientation']): number {
  const { left, right } = MARGINS[orientation];
  return (orientation === 'portrait' ? A4.short : A4.long) - left - right;
}

/** @param isFirstBody The numbering of the pages begins here with 1. */
export function section(
  part: Part,
  children: Setter[],
  isFirstBody: boolean,
  draftMark: string | null,
): ISectionOptions {
  const { orientation, kind } = part;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // docx turns the paper itself.
        size: {
          width: A4.short,
          height: A4.long,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGINS[orientation],
        ...(isFirstBody ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: new Header({ children: [runningHead(part, 'right', draftMark)] }),
      even: new Header({ children: [runningHead(part, 'left', draftMark)] }),
    },
    footers: {
      default: new Footer({ children: [pageNumber(kind, 'right')] }),
      even: new Footer({ children: [pageNumber(kind, 'left')] }),
    },
    children,
  };
}

function runningHead(
  { kind, runningHead: text }: Part,
  alignment: 'left' | 'right',
  draftMark: string | null,
): Paragraph {
  const chapter = kind === 'cover' ? [] : [new TextRun(text)];
  const draft =
    draftMark === null ? [] : [new TextRun({ text: `　【${draftMark}】`, bold: true, color: 'B00020' })];
  const style = kind === 'cover' ? 'CoverHeader' : 'Header';
  return new Paragraph({ style, alignment, children: [...chapter, ...draft] });
}

const pageNumber = (kind: Part['kind'], alignment: 'left' | 'right') =>
  new Paragraph({ style: 'Footer', alignment, children: kind === 'body' ? field('PAGE', '1') : [] });
