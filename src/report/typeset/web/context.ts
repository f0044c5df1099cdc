import type { Complaint, Figure, Place } from '../../document.ts';

/** What a page that shows blocks knows and the blocks do not. */
export interface RenderContext {
  /** Where the thing with this id is shown, as an address from this page; `null` when it is nowhere. */
  href(id: string): string | null;
  /** What the thing is called: the title of a section, number and name of a sheet. */
  titleOf?(id: string): string | null;
  /** Whether the thing is a sheet: a reference to its page becomes a link 「個票」. */
  isSheet?(id: string): boolean;
  /**
   * The address of a figure's picture; `null`: it can't be shown. `undefined`, as without this function: a drawing is
   * put into the page, where it has the page's fonts, and a photograph becomes `data:`.
   */
  picture?(figure: Figure): string | null | undefined;
  /** HTML (made safe by the caller) that stands beside the thing stated at these places; `''` for nothing. */
  beside?(places: readonly Place[], id: string | undefined): string;
  /** The level of the first headings: `<h2>` unless said otherwise. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** The thing may bear its id; false when another one on the page bears it already. */
  claim?(id: string): boolean;
  complain?(kind: Complaint['kind'], message: string): void;
}
