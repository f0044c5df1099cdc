import type { Support } from '../support.ts';

/** Where a support names an address. */
export interface NamedUrl {
  url: string;
  /** 「申請先」, 「書類 事業計画書」. */
  what: string;
}

/** Every address that a support names, each once. */
export function urlsOf({ applyUrl, detailUrl, contacts = [], papers = [] }: Support): NamedUrl[] {
  const named: NamedUrl[] = [
    ...(applyUrl === undefined ? [] : [{ url: applyUrl, what: '申請先' }]),
    ...(detailUrl === undefined ? [] : [{ url: detailUrl, what: '詳細' }]),
    ...contacts.flatMap(({ name, url }) => (url === undefined ? [] : [{ url, what: `連絡先 ${name}` }])),
    ...papers.flatMap(({ name, url }) => (url === undefined ? [] : [{ url, what: `書類 ${name}` }])),
  ];
  return named.filter(({ url }, at) => named.findIndex((each) => each.url === url) === at);
}
