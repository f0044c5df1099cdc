import { BuilderElement, InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import type { Contents } from '../../document.ts';
import type { Room, Setting } from './setting.ts';
import { anchored, bookmarkName, fieldCode, fieldMark, pageReference, runs } from './text.ts';

/** Word's own table of contents, with its entries already in it: F9 makes it anew from the headings. */
export function contents(block: Contents, room: Room, setting: Setting): Paragraph[] {
  setting.registry.where = block.title;
  const title = new Paragraph({
    style: 'ContentsTitle',
    children: anchored(block.id, runs(block.title, setting), setting),
  });
  const start = [fieldMark('begin'), fieldCode('TOC \\o "1-3" \\h \\z'), fieldMark('separate')].map(forWord);
  const end = forWord(fieldMark('end'));
  const entries = block.entries.map(
    (entry, at) =>
      new Paragraph({
        style: `TOC${entry.level}`,
        tabStops: [{ type: 'right', position: room.width, leader: 'dot' }],
        children: [
          ...(at === 0 ? start : []),
          entryLine(entry, setting),
          ...(at === block.entries.length - 1 ? [end] : []),
        ],
      }),
  );
  return [title, ...entries];
}

function entryLine({ id, text }: Contents['entries'][number], setting: Setting) {
  const children = [new TextRun(text), new TextRun({ children: [new Tab()] }), ...pageReference(id, setting)];
  return new InternalHyperlink({ anchor: bookmarkName(id), children });
}

/**
 * LibreOffice takes what stands in a table of contents as bare text, and its numbers would be those of another print;
 * without the frame of the field it works each of them out. So the frame is a choice (ISO/IEC 29500-3) that Word
 * takes, and nothing is there for others.
 */
function forWord(mark: BuilderElement): TextRun {
  const requires = { key: 'Requires', value: 'w15' };
  const choice = new BuilderElement({ name: 'mc:Choice', attributes: { requires }, children: [mark] });
  const fallback = new BuilderElement({ name: 'mc:Fallback' });
  return new TextRun({
    children: [new BuilderElement({ name: 'mc:AlternateContent', children: [choice, fallback] })],
  });
}
