import type { Photograph } from '../../document.ts';

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The first bytes of the kinds of picture that every browser shows, in Base64. */
const BEGINNINGS: Record<string, RegExp> = {
  'image/jpeg': /^\/9j\//,
  'image/png': /^iVBORw0KGgo/,
  'image/gif': /^R0lGOD/,
  'image/webp': /^UklGR/,
};

/** Whether the bytes begin as their media type says. */
export const isPicture = ({ mediaType, bytes }: Photograph): boolean =>
  BEGINNINGS[mediaType]?.test(bytes) === true && /^[A-Za-z0-9+/]+=*$/.test(bytes);

export const endingOf = ({ mediaType }: Photograph): string => ENDINGS[mediaType] ?? 'bin';
