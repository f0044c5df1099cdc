import { acceptanceOf, type StoredAcceptance } from '../acceptance.ts';
import { reasonText } from '../reasons.ts';
import type { AcceptReason, FactAttribute, FactValue } from '../views/origins.ts';

/** The accepted facts of one program in one year. */
export interface AcceptedProgram {
  programId: string;
  facts: Record<FactAttribute, FactValue>;
  accepted: StoredAcceptance;
}

/** What the report of the year before states about its own year: the accepted value of 前年度. */
export interface OwnValue {
  programId: string;
  /** The same for every spelling of the label. */
  key: string;
  printed: string;
  value: number | null;
  unit: string | null;
}

/** What holds in a fiscal year, as far as its report prints it. */
export interface AcceptedYear {
  programs: ReadonlyMap<string, AcceptedProgram>;
  previous: ReadonlyMap<string, OwnValue>;
}

export const previousKey = ({ programId, key }: Pick<OwnValue, 'programId' | 'key'>): string =>
  `${programId}/${key}`;

/** Of one mind now: then an earlier edition had it otherwise, and no rule decided. */
const UNDISPUTED = new Set<AcceptReason>(['not-stated', 'only-statement', 'all-agree']);

/** Why a fact was accepted, as a sentence; a person's decision with reason and name. */
export function whyAccepted({ accepted }: AcceptedProgram, attribute: FactAttribute): string {
  const { reason, by, note } = acceptanceOf(accepted, attribute);
  if (UNDISPUTED.has(reason)) return '台帳の記録が改まりました';
  const said = [...(note === undefined ? [] : [note]), ...(by === undefined ? [] : [`判断: ${by}`])];
  return reasonText(reason) + (said.length === 0 ? '' : `（${said.join('、')}）`);
}
