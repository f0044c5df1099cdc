import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { StoredPlace } from '../../acceptance.ts';
import type { StatementKind, ValueOrigin } from '../../views/origins.ts';

/** A jurisdiction's documents: places keep the document's id only. */
export type Files = ReadonlyMap<string, { file: string; kind: string }>;

export async function filesOf(connection: Connection, jurisdiction: string): Promise<Files> {
  const found = await rows<{ id: string; file: string; kind: string }>(
    connection,
    sql`select id, file, kind from document where jurisdiction = ${jurisdiction}`,
  );
  return new Map(found.map(({ id, ...document }) => [id, document]));
}

/** A place as columns of a row have it. */
export interface PlaceColumns {
  documentId: string;
  line: number;
  pdfPage: number | null;
}

export function originOf(
  files: Files,
  kind: StatementKind,
  { documentId, line, pdfPage }: PlaceColumns,
): ValueOrigin {
  const document = files.get(documentId);
  return {
    ...{ documentId, file: document?.file ?? documentId, line, kind },
    ...(pdfPage === null ? {} : { pdfPage }),
    ...(document?.kind === 'council-paper' ? { isPaper: true } : {}),
  };
}

export function originOfPlace(files: Files, { d, k, l, p }: StoredPlace): ValueOrigin {
  return originOf(files, k, { documentId: d, line: l, pdfPage: p ?? null });
}
