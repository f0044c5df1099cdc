import type { Site } from '../../site.ts';

/** The page on which stands now what an entry speaks of; `null` where there is none. */
export function subjectHref({ links }: Pick<Site, 'links'>, subject: string): string | null {
  const [kind, first = '', ...rest] = subject.split('/');
  const year = Number(first);
  switch (kind) {
    case 'program':
      return links.program(first);
    case 'document':
      return links.document(rest[0] ?? '');
    case 'text':
      return links.report(year, `/texts/${encodeURIComponent(rest.join('/'))}`);
    case 'edition':
      return links.report(year, `/editions/${rest[0]}`);
    default:
      return null;
  }
}
