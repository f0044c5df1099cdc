import type { LineageKind } from '../views/program.ts';

/** What is known of a program in one year when its continuation is looked for. Amounts in 千円. */
export interface ProgramYearBrief {
  programId: string;
  fiscalYear: number;
  name: string;
  cost: number | null;
  period: string | null;
  isNew: boolean;
  divisions: string[];
  indicatorLabels: string[];
}

/** A guess that a later program continues an earlier one; a person confirms or rejects it. */
export interface Proposal {
  kind: LineageKind;
  from: ProgramYearBrief;
  to: ProgramYearBrief;
  /** Observations in Japanese, the weightiest first. */
  evidence: string[];
  /** 0–1. */
  confidence: number;
}

/** Whether a division of an earlier year goes on, alone or merged, as a division of a later year. */
export type DivisionContinues = (from: string, to: string) => boolean;
