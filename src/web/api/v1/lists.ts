import {
  CERTIFICATIONS,
  PURPOSES,
  SITUATIONS,
  STATUS_WORDS,
  SUPPORT_KINDS,
} from '../../../supports/index.ts';
import type { purposesShape } from './shapes/answers.ts';
import { LEVELS } from './shapes/vocabulary.ts';
import type { Told } from './told.ts';

const named = <Id extends string>(names: Readonly<Record<Id, string>>) =>
  (Object.entries(names) as [Id, string][]).map(([id, name]) => ({ id, name }));

/** Every word that parameters and answers use, with what it is called. */
export const VOCABULARY: Told<typeof purposesShape> = {
  purposes: named(PURPOSES),
  situations: (Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[]).map((id) => ({
    ...{ id, name: SITUATIONS[id].word, purposes: SITUATIONS[id].purposes },
  })),
  kinds: named(SUPPORT_KINDS),
  levels: named(LEVELS),
  statuses: named(STATUS_WORDS),
  certifications: named(CERTIFICATIONS),
};
