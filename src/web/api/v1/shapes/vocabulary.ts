import { z } from 'zod';
import {
  CERTIFICATIONS,
  type Certification,
  type MatchStatus,
  type OperatorLevel,
  PURPOSES,
  type Purpose,
  SITUATIONS,
  type Situation,
  SUPPORT_KINDS,
  type SupportKind,
} from '../../../../supports/index.ts';

const keys = <K extends string>(of: Record<K, unknown>) => z.enum(Object.keys(of) as [K, ...K[]]);

export const STATUSES: Record<MatchStatus, string> = {
  eligible: '対象',
  likely: '対象の見込み',
  near: '惜しい',
  ineligible: '対象外',
};

export const LEVELS: Record<OperatorLevel, string> = {
  nation: '国',
  prefecture: '県',
  municipality: '市町村',
  institution: '支援機関',
};

export const PURPOSE = keys<Purpose>(PURPOSES);
export const KIND = keys<SupportKind>(SUPPORT_KINDS);
export const LEVEL = keys<OperatorLevel>(LEVELS);
export const STATUS = keys<MatchStatus>(STATUSES).describe(
  'eligible 対象、likely 対象の見込み（確かめることが残る）、near 惜しい（一つ変われば対象）、ineligible 対象外',
);
export const CERTIFICATION = keys<Certification>(CERTIFICATIONS);
export const SITUATION = keys<Situation>(SITUATIONS);
