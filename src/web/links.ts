import type { ValueOrigin } from '../ledger/index.ts';

const query = (parts: Record<string, string | number | undefined>) => {
  const set = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([key, value]): [string, string] => [key, String(value)]))}`;
};

/** Addresses of the pages of one jurisdiction; `base` is '' for the home one. */
export function linksFrom(base: string) {
  const at = (path: string, parts: Record<string, string | number | undefined> = {}) =>
    `${base}${path}${query(parts)}`;
  return {
    at,
    years: () => at('/years'),
    year: (year: number) => at(`/years/${year}`),
    policy: (year: number, policy: number) => at(`/years/${year}/policies/${policy}`),
    program: (id: string) => at(`/programs/${encodeURIComponent(id)}`),
    division: (name: string) => at(`/divisions/${encodeURIComponent(name)}`),
    document: (id: string) => at(`/documents/${encodeURIComponent(id)}`),
    /** The line of a document that states a value. */
    origin: (origin: ValueOrigin) =>
      `${at(`/documents/${encodeURIComponent(origin.documentId)}`)}#${lineId(origin)}`,
    /** The report of a year, or a page beneath it. */
    report: (year: number, path = '', parts: Record<string, string | number | undefined> = {}) =>
      at(`/years/${year}/report${path}`, parts),
    /** The folder of a published report on the web: the one in force, or an edition of it. */
    published: (year: number, edition?: number) =>
      at(`/reports/${year}/${edition === undefined ? '' : `editions/${edition}/`}`),
    picture: (id: string) => at(`/report-pictures/${id}`),
    /** Where a person lets a finding stand, or takes that back; `back` is the page to return to. */
    waiver: (finding: string, back: string) =>
      at(`/findings/${encodeURIComponent(finding)}/waiver`, { back }),
    rule: (id: string) => `/rules/${encodeURIComponent(id)}`,
  };
}

export type Links = ReturnType<typeof linksFrom>;

/** The anchor of a line: L328, in a PDF P12L7. */
export function lineId({ line, pdfPage }: { line: number; pdfPage?: number | undefined }): string {
  return pdfPage === undefined ? `L${line}` : `P${pdfPage}L${line}`;
}
