import { createHash } from 'node:crypto';
import type { FileEnd, FileHeader, TableContent } from './format.ts';

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

export const contentHash = (tables: readonly TableContent[]): string => sha256(tables);

/** Covers what stands before the rows and behind them. */
export const endHash = (
  header: FileHeader,
  { tables, auditHeads, contentHash: content }: Omit<FileEnd, 'sha256'>,
): string => sha256([header, tables, auditHeads, content]);
