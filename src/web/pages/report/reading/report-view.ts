import { setImmediate } from 'node:timers/promises';
import type { StoredFinding, YearSummary } from '../../../../ledger/index.ts';
import {
  assembleReport,
  type Edition,
  type EditionChoice,
  type ReportContent,
  type ReportOrder,
  ReportRefused,
  sheetId,
} from '../../../../report/index.ts';
import { isPaperYear } from '../../../paper-year.ts';
import type { Services, WebLedger } from '../../../services.ts';
import { type Beside, findingsBeside, type Printed } from './beside.ts';
import { type Place, placesOf, type ReportSection, sectionsOf } from './sections.ts';
import { type Things, thingsIn } from './things.ts';

/** A report as the pages show it: cut into sections, with the findings at their places. */
export interface ReportView {
  content: ReportContent;
  choice: EditionChoice;
  title: string;
  sections: ReportSection[];
  places: ReadonlyMap<string, Place>;
  things: Things;
  beside: Beside;
  findings: readonly StoredFinding[];
  editions: readonly Edition[];
  /** What can be read of this year: a report that was never published has neither a published nor a corrected form. */
  choices: readonly EditionChoice[];
  /** Programs of which documents state something twice and otherwise: there a person can choose. */
  disputed: ReadonlySet<string>;
}

/** A whole report is some 3 MB: as many as a person leafs through at once. */
const KEPT = 4;

export type ReportViews = (
  order: Omit<ReportOrder, 'edition'>,
  choice?: EditionChoice,
) => Promise<ReportView | null>;

type Stock = Pick<Services, 'report' | 'ledger'>;

/**
 * Makes the view of an order, and keeps the last ones until the ledger's revision grows.
 * Without a choice it is the report as published, or the draft where nothing was.
 */
export function createReportViews({ report, ledger }: Stock): ReportViews {
  const kept = new Map<string, Promise<ReportView | null>>();
  let keptRevision = -1;
  return async (order, choice) => {
    if (choice === undefined) {
      return (await view(order, 'published')) ?? (await view(order, 'draft'));
    }
    return view(order, choice);
  };

  async function view(order: Omit<ReportOrder, 'edition'>, edition: EditionChoice) {
    const now = await ledger.revision();
    if (now !== keptRevision) kept.clear();
    keptRevision = now;
    const key = JSON.stringify([order.jurisdiction, order.fiscalYear, edition]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make({ report, ledger }, { ...order, edition });
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  }
}

async function make({ report, ledger }: Stock, order: ReportOrder): Promise<ReportView | null> {
  const editions = await report.editions(order);
  const year = await reportYear(ledger, order);
  const choices = choicesOf(editions, editions.length > 0 || year !== undefined);
  if (typeof order.edition === 'string' && !choices.includes(order.edition)) return null;
  const content = await report.content(order).catch(nothing);
  if (content === null) return null;
  // A whole report takes a tenth of a second: between the steps other readers get their turn.
  await setImmediate();
  const tree = assembleReport(content);
  await setImmediate();
  const sections = sectionsOf(tree);
  const places = placesOf(sections);
  const findings = await report.findings(content);
  return {
    content,
    choice: order.edition,
    title: tree.title,
    sections,
    places,
    things: thingsIn(sections),
    beside: findingsBeside(sections, findings, placesOfContent(content, places)),
    findings,
    editions,
    choices,
    disputed: year === undefined ? new Set() : await disputedPrograms(ledger, order.jurisdiction, year),
  };
}

/** Papers of the council are no report that was published. */
async function reportYear(ledger: WebLedger, { jurisdiction, fiscalYear }: ReportOrder) {
  const years = await ledger.years(jurisdiction);
  return years.find((year) => year.fiscalYear === fiscalYear && !isPaperYear(year));
}

async function disputedPrograms(ledger: WebLedger, jurisdiction: string, year: YearSummary) {
  const held = await Promise.all(
    year.policies.map(({ policy }) => ledger.policyYear(jurisdiction, year.fiscalYear, policy)),
  );
  const rows = held.flatMap((policy) => policy?.rows ?? []);
  return new Set(
    rows.filter(({ disagreements }) => disagreements.length > 0).map(({ programId }) => programId),
  );
}

const choicesOf = (editions: readonly Edition[], isPublished: boolean): EditionChoice[] => [
  ...(isPublished ? (['published', 'corrected'] as const) : []),
  'draft',
  ...editions.map(({ number }) => ({ number })),
];

/** What the ledger does not hold is no page. */
function nothing(error: unknown): null {
  if (error instanceof ReportRefused) return null;
  throw error;
}

/** The sheet of each number of each policy's list, and the section that holds a policy's first sheet. */
function placesOfContent({ report }: ReportContent, places: ReadonlyMap<string, Place>): Printed {
  const sheets = new Map<string, string>();
  const sections = new Map<number, string>();
  for (const entry of report.programs) {
    const id = sheetId(entry);
    for (const policy of entry.policies) {
      sheets.set(`${policy}-${entry.no}`, id);
      const section = places.get(id)?.section;
      if (section !== undefined && !sections.has(policy)) sections.set(policy, section);
    }
  }
  return {
    sheetOf: (policy, no) => sheets.get(`${policy}-${no}`),
    sectionOf: (policy) => sections.get(policy),
  };
}
