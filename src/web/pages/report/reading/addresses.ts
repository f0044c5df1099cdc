import type { EditionChoice } from '../../../../report/index.ts';
import type { Links } from '../../../links.ts';
import { editionName } from './edition-choice.tsx';
import type { Place } from './sections.ts';

/** Addresses of one report as it is read in one edition. */
export function addressesOf(links: Links, fiscalYear: number, choice: EditionChoice | undefined) {
  const edition = choice === undefined ? undefined : editionName(choice);
  return {
    report: (other = edition) => links.report(fiscalYear, '', { edition: other }),
    section: (
      id: string,
      { page = 1, other = edition }: { page?: number; other?: string | undefined } = {},
    ) => links.report(fiscalYear, `/${id}`, { edition: other, page: page > 1 ? page : undefined }),
    /** A photograph by itself: pages hold no `data:` picture. */
    figure: (id: string) => links.report(fiscalYear, `/figures/${id}`, { edition }),
    /** Where a thing of the document is shown. */
    thing(id: string, { section, page }: Place): string {
      const address = this.section(section, { page });
      return id === section ? address : `${address}#${id}`;
    },
  };
}

export type Addresses = ReturnType<typeof addressesOf>;
