import { z } from 'zod';

/** Which part of a list is asked for. */
export const pageParameters = {
  page: z.int().min(1).max(100_000).default(1).describe('何ページ目か（1から）'),
  per_page: z.int().min(1).max(100).default(20).describe('1ページの件数（100まで）'),
};

export interface Paged {
  page: number;
  per_page: number;
}

export const pageOf = <Row>(rows: readonly Row[], { page, per_page: size }: Paged): Row[] =>
  rows.slice((page - 1) * size, page * size);

/** Links to the other parts (RFC 8288), as references to the same host, and how many there are in all. */
export function pageHeaders(address: string, total: number, { page, per_page: size }: Paged) {
  const last = Math.max(1, Math.ceil(total / size));
  const parts: [relation: string, page: number][] = [
    ['first', 1],
    ...(page > 1 ? [['prev', Math.min(page - 1, last)] as [string, number]] : []),
    ...(page < last ? [['next', page + 1] as [string, number]] : []),
    ['last', last],
  ];
  const links = parts.map(([relation, at]) => `<${partOf(address, at)}>; rel="${relation}"`);
  return { link: links.join(', '), 'x-total-count': String(total) };
}

function partOf(address: string, page: number): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set('page', String(page));
  return `${pathname}?${searchParams}`;
}
