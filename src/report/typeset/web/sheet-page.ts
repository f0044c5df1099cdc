import type { Sheet } from '../../document.ts';
import { identified } from './anchor.ts';
import { renderSequence } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { type Html, html } from './html.ts';
import { sheetFacts } from './sheet.ts';
import { addressFrom, type WebPage } from './site.ts';

/** A page for one program. Where it has several sheets, original and relistings, they follow each other in full. */
export function renderSheetPage(page: WebPage, context: RenderContext): Html {
  const sheets = page.blocks as Sheet[];
  if (sheets.length === 1) return one(sheets[0]!, context);
  return html`<h1>${page.name}</h1>
${sheets.map((sheet, at) => several(sheet, page, page.parts[at]!, context))}`;
}

function one(sheet: Sheet, context: RenderContext): Html {
  return html`<section class="doc-sheet doc-sheet--page"${identified(sheet.id, context)}>
<h1><span class="doc-sheet__number">${sheet.number}</span> ${sheet.title}</h1>
${sheetFacts(sheet)}
${renderSequence(sheet.blocks, context, 2)}</section>
`;
}

function several(sheet: Sheet, page: WebPage, part: WebPage, context: RenderContext): Html {
  return html`<section class="doc-sheet doc-sheet--page"${identified(sheet.id, context)}>
${over(sheet, page, part)}<h2>${sheet.title}</h2>
${sheetFacts(sheet)}
${renderSequence(sheet.blocks, context, 3)}</section>
`;
}

/** Where it is listed, and under which number. */
const over = ({ number }: Sheet, page: WebPage, part: WebPage): Html =>
  html`<p class="over"><a href="${addressFrom(page, part.path)}">${part.name}</a> <span class="doc-sheet__number">${number}</span></p>\n`;
