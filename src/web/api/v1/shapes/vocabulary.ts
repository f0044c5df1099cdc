import { z } from 'zod';
import {
  type MatchStatus,
  type OperatorLevel,
  profileParts,
  SITUATIONS,
  type Situation,
  STATUS_WORDS,
  SUPPORT_KINDS,
  type SupportKind,
} from '../../../../supports/index.ts';

const keys = <K extends string>(of: Record<K, unknown>) => z.enum(Object.keys(of) as [K, ...K[]]);

export const LEVELS: Record<OperatorLevel, string> = {
  nation: '国',
  prefecture: '県',
  municipality: '市町村',
  institution: '支援機関',
};

export const PURPOSE = profileParts.purpose;
export const KIND = keys<SupportKind>(SUPPORT_KINDS);
export const LEVEL = keys<OperatorLevel>(LEVELS);
export const STATUS = keys<MatchStatus>(STATUS_WORDS).describe(
  'eligible 対象、likely 対象の見込み（確かめることが残る）、near 惜しい（一つ変われば対象）、ineligible 対象外',
);
export const CERTIFICATION = profileParts.certification;
export const SITUATION = keys<Situation>(SITUATIONS);
