import type { StoredFinding as Finding } from '../../../../ledger/index.ts';
import type { Block, Place, Row } from '../../../../report/index.ts';
import type { ReportSection } from './sections.ts';

/** Findings at the places where they would be printed. */
export interface Beside {
  /** By `anchorKey`. */
  at: ReadonlyMap<string, Finding[]>;
  /** Of a section, without a place in it: they stand at its head. */
  atHead: ReadonlyMap<string, Finding[]>;
  /** How many stand in each section, at its head included, without those that somebody lets stand. */
  count: ReadonlyMap<string, Finding[]>;
  /** Those that belong to no section: they stand at the head of the report. */
  elsewhere: Finding[];
}

/** Where a report prints its policies. */
export interface Printed {
  /** Id of the sheet of a number in a policy's list. */
  sheetOf(policy: number, no: number): string | undefined;
  /** Id of the section that prints a policy's sheets. */
  sectionOf(policy: number): string | undefined;
}

/** Something printed that says where it was stated. */
interface Anchor {
  key: string;
  section: string;
  places: readonly Place[];
  /** Number and name of the sheet that it is or stands in. */
  id: string | undefined;
  program: string | undefined;
}

/** Tells a printed thing by its id and its places: two things may be stated in one line. */
export const anchorKey = (places: readonly Place[], id: string | undefined): string =>
  `${id ?? ''}|${places.map(placeKey).join(',')}`;

/**
 * Each finding at one place: where its line is printed, else at its program's sheet, else at the head of its policy.
 */
export function findingsBeside(
  sections: readonly ReportSection[],
  findings: readonly Finding[],
  printed: Printed,
): Beside {
  const anchors = sections.flatMap((section) =>
    section.pages.flatMap((blocks) => anchorsIn(blocks, section.id)),
  );
  const find = finder(anchors, printed);
  const at = new Map<string, Finding[]>();
  const atHead = new Map<string, Finding[]>();
  const count = new Map<string, Finding[]>();
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    const anchor = find(finding);
    const section =
      anchor?.section ?? (finding.policy === undefined ? undefined : printed.sectionOf(finding.policy));
    if (section === undefined) elsewhere.push(finding);
    else {
      if (finding.waiver === undefined) push(count, section, finding);
      push(anchor === undefined ? atHead : at, anchor?.key ?? section, finding);
    }
  }
  return { at, atHead, count, elsewhere };
}

function finder(anchors: readonly Anchor[], { sheetOf }: Printed) {
  const byPlace = new Map<string, Anchor>();
  const byProgram = new Map<string, Anchor>();
  const byId = new Map<string, Anchor>();
  for (const anchor of anchors) {
    for (const place of anchor.places)
      if (!byPlace.has(placeKey(place))) byPlace.set(placeKey(place), anchor);
    if (anchor.program !== undefined && !byProgram.has(anchor.program)) byProgram.set(anchor.program, anchor);
    if (anchor.id !== undefined) byId.set(anchor.id, anchor);
  }
  return ({ policy, no, program, places, ...own }: Finding): Anchor | undefined =>
    [own, ...places].map((place) => byPlace.get(placeKey(place))).find((anchor) => anchor !== undefined) ??
    (policy !== undefined && no !== undefined ? byId.get(sheetOf(policy, no) ?? '') : undefined) ??
    byProgram.get(program ?? '');
}

function anchorsIn(blocks: readonly Block[], section: string, program?: string): Anchor[] {
  return blocks.flatMap((block) => {
    const own = 'at' in block || block.kind === 'sheet' ? [anchorOf(block, section, program)] : [];
    if (block.kind === 'sheet') return [...own, ...anchorsIn(block.blocks, section, block.title)];
    if (block.kind === 'side-by-side') return anchorsIn(block.blocks, section, program);
    if (block.kind === 'table') return block.body.map((row) => anchorOf(row, section, program));
    return own;
  });
}

function anchorOf(thing: Block | Row, section: string, program: string | undefined): Anchor {
  const { id, at = [] } = thing as { id?: string; at?: Place[] };
  const title = 'kind' in thing && thing.kind === 'sheet' ? thing.title : undefined;
  return { key: anchorKey(at, id), section, places: at, id, program: title ?? program };
}

const placeKey = ({ line, pdfPage }: { line: number; pdfPage?: number }) => `${pdfPage ?? ''}:${line}`;

function push(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [finding]);
  else known.push(finding);
}
