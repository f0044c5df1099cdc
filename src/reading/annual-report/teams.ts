import { foldSpaces } from '../../values/index.ts';
import { plain } from './line.ts';

const count = (text: string, chars: RegExp): number => text.match(chars)?.length ?? 0;
const openBrackets = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + count(text, /[（(]/g) - count(text, /[)）]/g), 0);

/**
 * 担当課 lines may wrap. The bracket says whether the line goes on; printed reports also close it too early and
 * once more behind the last team, so a line that closes more than it opens belongs to it as well.
 */
export function isTeamContinuation(read: readonly string[], next: string): boolean {
  const text = plain(next);
  if (!/(?:グループ|チーム|課|室|班|係|担当|センター|局)[）)]*[、，]?$/.test(text) || text.length > 60)
    return false;
  return openBrackets(read) > 0 || openBrackets([text]) < 0;
}

/** `(担当課：`, `担当：`, `【担当課】`. */
const HEAD = /^[（([【]?\s*担当(?:[^：:】\s]*\s*[：:】]|課等?(?=\s))\s*/;

/**
 * `(担当課：A課 Bグループ、Cグループ)` → `A課 Bグループ`, `A課 Cグループ`: a team without a division belongs to the
 * division before it. Office names in brackets stay with their team.
 */
export function teamsOf(lines: readonly string[]): string[] {
  const pieces = lines.flatMap((line) =>
    plain(line)
      .replace(HEAD, '')
      .split(/[、，]/),
  );
  let division = '';
  const teams = pieces
    .map(tidy)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const own = DIVISION.exec(piece)?.[1];
      if (own === undefined) return division === '' ? piece : `${division} ${piece}`;
      division = foldSpaces(own);
      return `${division}${piece.slice(own.length)}`;
    });
  return teams.filter((team) => !teams.some((other) => other !== team && other.startsWith(`${team} `)));
}

/** A division stands before its team; its letters may be spaced: `D X 推進課`. */
const DIVISION = /^((?:(?!グループ|チーム).)*?(?:課|室|局|センター|事務所))(?=\s|$|[（(])/;

/** Closes what was opened and drops a bracket that closes nothing. */
function tidy(piece: string): string {
  let text = piece
    .trim()
    .replace(/\bU I J\b ?/g, 'UIJ')
    .replace(/\bU I J/g, 'UIJ');
  while (openBrackets([text]) < 0) text = text.replace(/[)）]([^)）]*)$/, '$1').trim();
  return openBrackets([text]) > 0 ? `${text})` : text;
}
