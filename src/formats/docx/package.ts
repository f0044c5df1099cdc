import type { Archive } from '../ooxml/archive.ts';
import { childOf, elementsOf, parseXml, type XmlElement } from '../ooxml/xml.ts';

/** The parts of a Word document (ECMA-376, part 1, 11.3) that hold words or say how they are marked. */
export interface WordPackage {
  body: XmlElement;
  numbering: XmlElement | null;
  styles: XmlElement | null;
  /** Footnotes and endnotes by their kind and id: `footnote 2`. */
  notes: Map<string, XmlElement>;
  /** Headers and footers by the id of the reference. */
  margins: Map<string, XmlElement>;
}

/** The place of the document part, `null` where the archive is no Word document. */
export function documentPart(archive: Archive): string | null {
  const root = parseXml(archive.text('_rels/.rels') ?? '');
  const named = root && targets(root, '').find(({ type }) => type === 'officeDocument')?.target;
  return [named, 'word/document.xml'].find((name) => name && archive.names.includes(name)) ?? null;
}

/** `null` when the document part is lost. @throws {ArchiveError} */
export function openPackage(archive: Archive): WordPackage | null {
  const place = documentPart(archive);
  const body = place && childOf(rootOf(archive, place) ?? undefined, 'body');
  if (!place || !body) return null;
  const [folder, file] = [
    place.slice(0, place.lastIndexOf('/') + 1),
    place.slice(place.lastIndexOf('/') + 1),
  ];
  const relations = targets(rootOf(archive, `${folder}_rels/${file}.rels`), folder);
  const parts = (type: RegExp) => relations.filter((relation) => type.test(relation.type));
  const part = (type: RegExp) => parts(type).map(({ target }) => rootOf(archive, target))[0] ?? null;
  return {
    body,
    numbering: part(/^numbering$/),
    styles: part(/^styles$/),
    notes: new Map([...notesOf(part(/^footnotes$/)), ...notesOf(part(/^endnotes$/))]),
    margins: new Map(
      parts(/^(header|footer)$/).flatMap(({ id, target }) => {
        const root = rootOf(archive, target);
        return root ? [[id, root] as const] : [];
      }),
    ),
  };
}

const rootOf = (archive: Archive, name: string): XmlElement | null => parseXml(archive.text(name) ?? '');

interface Relation {
  id: string;
  /** The last word of the relation's type: transitional and strict documents differ only before it. */
  type: string;
  target: string;
}

function targets(root: XmlElement | null, folder: string): Relation[] {
  return (root ? elementsOf(root) : []).map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: Target.startsWith('/') ? Target.slice(1) : folder + Target,
  }));
}

/** The notes that somebody wrote; the others are the line above them. */
function notesOf(root: XmlElement | null): [string, XmlElement][] {
  return (root ? elementsOf(root) : [])
    .filter(({ attributes: { type } }) => type === undefined || type === 'normal')
    .map((note) => [`${note.name} ${note.attributes.id}`, note]);
}
