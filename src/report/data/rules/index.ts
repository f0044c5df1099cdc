import type { DataFile } from '../files.ts';
import { bookChecks } from './book-checks.ts';
import { cellChecks } from './cell-checks.ts';
import { headChecks } from './head-checks.ts';
import { type Check, openData } from './opened.ts';
import { packageChecks } from './package-checks.ts';

/** A check for every rule of rules.md, by the rule's id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...bookChecks,
  ...cellChecks,
  ...headChecks,
  ...packageChecks,
};

/** Every breach of 行政データにおける機械可読性に関するルール in the files, as far as a machine sees it. */
export async function dataBreaches(files: readonly DataFile[]): Promise<{ rule: string; message: string }[]> {
  const data = await openData(files);
  return Object.entries(CHECKS).flatMap(([rule, check]) => check(data).map((message) => ({ rule, message })));
}
