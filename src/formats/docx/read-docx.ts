import { refuseTooMany } from '../limits.ts';
import type { Archive } from '../ooxml/archive.ts';
import { elementsOf, type XmlElement } from '../ooxml/xml.ts';
import type { SourceDocument, SourceLine } from '../source.ts';
import { unreadable } from '../unreadable.ts';
import { type Flow, linesOf } from './flow.ts';
import { numberingOf } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';

/**
 * A Word document as neutral lines: one per paragraph line, one with all its cells per table row. Headers and footers
 * stand at its end as lines of the margin.
 * @throws {UnreadableFile} when it has no words or lost the part that holds them.
 * @throws {ArchiveError} when its archive is damaged.
 */
export function readDocx(archive: Archive, file: string): SourceDocument {
  const word = openPackage(archive);
  if (!word) throw unreadable(file, { why: 'office-broken', found: 'Word の文書' });
  const flow: Flow = { numbering: numberingOf(word.numbering, word.styles), notes: word.notes };
  const body = linesOf(word.body, flow);
  if (body.every((cells) => cells.join('').trim() === '')) throw unreadable(file, { why: 'blank' });
  const lines = [
    ...body.map((cells, index) => sourceLine(cells, index + 1)),
    ...marginLines(word, flow).map((cells, index) => ({
      ...sourceLine(cells, body.length + index + 1),
      isMargin: true as const,
    })),
  ];
  refuseTooMany(lines, file);
  return { file, format: 'docx', encoding: 'office', lines, truncated: false };
}

const sourceLine = (cells: string[], line: number): SourceLine => {
  const clean = cells.map((cell) => cell.replace(/[\t\n\v\u0085\u2028\u2029]/g, ' ').replace(UNSEEN, ''));
  return { line, text: clean.join('\t'), cells: clean };
};

/** Zero-width spaces, marks and soft hyphens: nobody sees them, and they part words that are one. */
const UNSEEN = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/** What the headers and footers of the sections say, each once. */
function marginLines(word: WordPackage, flow: Flow): string[][] {
  const used = [...new Set(referencesIn(word.body))];
  const lines = used.flatMap((id) => {
    const margin = word.margins.get(id);
    return margin ? linesOf(margin, flow) : [];
  });
  const texts = new Map(lines.map((cells) => [cells.join('\t').trim(), cells]));
  texts.delete('');
  return [...texts.values()];
}

function referencesIn(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) =>
    /^(?:header|footer)Reference$/.test(child.name) ? [child.attributes.id ?? ''] : referencesIn(child),
  );
}
