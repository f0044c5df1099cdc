import type { ChapterId } from './chapter-ids.ts';

/** Where the document tree prints what stands in a slot that is not called the same there. */
const TARGETS: Record<string, string> = {
  definition: 'definitions',
  'chapter-1': 'trends',
  'chapter-1-1': 'trends-by-policy',
  'chapter-1-2': 'environment',
  'chapter-1-3': 'economic-notes',
  'chapter-2': 'programs',
  'appendix-1': 'master-list',
  'chapter-2-1': 'master-list',
  'chapter-2-2': 'policies',
  'chapter-3': 'reference',
  'council-rules': 'council',
};

/** The id of the document tree under which a section is printed. */
export function targetOfSlot(slot: string, policies: readonly number[], chapterOf: ChapterId): string {
  if (/^policy-\d+$/.test(slot)) return `${chapterOf(policies[0] ?? 0)}-overview`;
  if (/^trends-\d+$/.test(slot)) return `trends-policy-${policies.join('-')}`;
  return TARGETS[slot] ?? slot;
}
