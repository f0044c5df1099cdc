import type { TextLine } from '../annual-report.ts';
import { nameKey } from '../names.ts';

/** What a policy's chapter says before its list: a general part, then a part for each group (取組の柱). */
export interface Overview {
  lead: TextLine[];
  groups: { name: string; paragraphs: TextLine[] }[];
}

/** Stands above every overview and says nothing of it. */
export const OVERVIEW_HEADING = '【取組の概要】';
const MARKED = /^[○◯]\s*/u;

/** Takes the parts apart. A group begins with its name; `names` are those of the master list. */
export function splitOverview(paragraphs: readonly TextLine[], names: readonly string[]): Overview {
  const known = new Set(names.map(nameKey));
  const overview: Overview = { lead: [], groups: [] };
  for (const line of paragraphs) {
    const bare = line.text.replace(MARKED, '');
    const isName = known.has(nameKey(bare)) || (bare !== line.text && !bare.includes('。'));
    if (isName) overview.groups.push({ name: bare, paragraphs: [] });
    else if (overview.groups.length > 0) overview.groups.at(-1)!.paragraphs.push(line);
    else if (line.text.trim() !== OVERVIEW_HEADING) overview.lead.push(line);
  }
  return overview;
}

/** Puts them together again, as the paper has them. */
export function joinOverview({ lead, groups }: Overview, line: number): TextLine[] {
  const parts = groups.filter((group) => group.paragraphs.length > 0);
  if (lead.length === 0 && parts.length === 0) return [];
  const named = parts.flatMap(({ name, paragraphs }) => [{ text: `○ ${name}`, line }, ...paragraphs]);
  return [{ text: OVERVIEW_HEADING, line }, ...lead, ...named];
}
