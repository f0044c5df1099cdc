import type { Support } from '../support.ts';
import type { KeptSupport } from './kept.ts';

/** A support with what every support must have, and whatever a test needs besides. */
export const exampleSupport = (part: Partial<Support> = {}): Support => ({
  id: 'minato',
  operator: { name: '港湾課', level: 'prefecture' },
  title: '港の設備の補助金',
  kind: 'subsidy',
  purposes: ['equipment'],
  summary: '港で使う設備を入れるときの費用の一部を補助する。',
  condition: { kind: 'all', of: [{ kind: 'place', of: 'establishment', among: ['022012'] }] },
  isComplete: true,
  ...part,
});

/** The same as it is kept: a draft of the harbour division, unless a test says otherwise. */
export const exampleKept = (part: Partial<KeptSupport> = {}): KeptSupport => ({
  ...{ id: 'minato', owner: 'o-minato', state: 'draft', version: 1, working: exampleSupport() },
  ...{ published: null, publishOn: null, confirmedOn: null, edited: [] },
  ...{ changedAt: '2026-04-01T01:00:00.000Z', changedBy: '港 花子' },
  ...part,
});
