import type { AnnualReport, Finding } from '../../ledger/index.ts';

/** A file as somebody handed it in. */
export interface HandedIn {
  /** As the person knows it. */
  name: string;
  /** Where its bytes are kept meanwhile. */
  path: string;
}

/** What was read of the files and what the rules say, before anything is stored. */
export interface Inspection {
  reports: AnnualReport[];
  /** SHA-256 of each report's file, hexadecimal, in the same order. */
  contentHashes: string[];
  findings: Finding[];
  /** Files that can't be read at all, each with a Japanese message. */
  unreadable: { file: string; message: string }[];
}

export interface Inspector {
  /** @throws {InspectionStopped} when the files take more time or memory than one upload may. */
  inspect(files: readonly HandedIn[]): Promise<Inspection>;
}

/** Reading was stopped; `message` says in Japanese why and what to do. */
export class InspectionStopped extends Error {
  override readonly name = 'InspectionStopped';
  constructor(
    readonly why: 'busy' | 'time' | 'crash',
    message: string,
  ) {
    super(message);
  }
}
