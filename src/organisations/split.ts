import { foldSpaces } from '../values/index.ts';
import { isKnownDivision } from './divisions.ts';

const OFFICE = '(?:\\s*[(（][^()（）]*[)）])?';
/** What the name of a division or office ends in, its 地域県民局 in brackets apart. */
const COMPLETE = new RegExp(
  `^(?:.{2,}(?:室|局|部|庁|センター|所|校|チーム|班|委員会|機構|財団|公社)|.+課)${OFFICE}$`,
);
/** 部 and 局 before a 課 are where it belongs, not a second division. */
const PARENT = /(?:部|局|庁)$/;
const CHILD = new RegExp(`(?:課|室|部|班|チーム)${OFFICE}$`);
/** 地域産業課・商工政策課, 地域産業課労政・能力開発課: the next name begins after 課, but not inside 課題. */
const NEXT_NAME = /(?<=課)・?(?=[^題税程長・)）(（].*(?:課|室|局|センター)(?:[(（][^()（）]*[)）])?$)/;

/**
 * The divisions that a 担当課等 cell names, in order: `地域産業課 労政・能力開発課` → two; `労政・能力開発課
 * (中南地域県民局)` → one with its office; a name wrapped over lines is joined. Knows names by how they end, so
 * that it serves every prefecture. Empty for an empty cell and for '-'.
 */
export function splitDivisions(cell: string): string[] {
  return cell
    .split(/[、，,;；]|\s及び\s/)
    .flatMap((part) => joinWrapped(part.trim().split(/\s+(?![(（])/)))
    .flatMap((name) => foldSpaces(name).split(NEXT_NAME))
    .filter((name) => !/^[-－―—ー]?$/.test(name));
}

/** No division has a longer name; what runs on is no wrapped name. */
const LONGEST_NAME = 60;

/** Pieces between blanks, joined until they are a whole name. */
function joinWrapped(pieces: string[]): string[] {
  const names: string[] = [];
  let name = '';
  for (const piece of pieces) {
    if (name !== '' && isWhole(name, piece)) {
      names.push(name);
      name = '';
    }
    name += (name === '' ? '' : ' ') + piece;
  }
  return [...names, name];
}

function isWhole(name: string, next: string): boolean {
  if (name.length > LONGEST_NAME) return true;
  const folded = foldSpaces(name);
  if (isKnownDivision(foldSpaces(`${name} ${next}`))) return false;
  return COMPLETE.test(folded) && !(PARENT.test(folded) && CHILD.test(next));
}
