import { foldSpaces } from '../values/index.ts';

/** Who stands under a program sheet: `労政・能力開発課 産業人財確保支援グループ (中南地域県民局)`. */
export interface DivisionTeam {
  division: string;
  /** グループ, or the section of a centre; `null` when only the division is named. */
  team: string | null;
  /** The regional office in brackets. */
  office: string | null;
}

const LABEL = /^[(（]?\s*担当課(?:等)?\s*[:：]\s*/;
const OFFICE = /\s*[(（]([^()（）]+)[)）]\s*$/;
const WITH_BLANK = /^(.+?(?:課|室|局|庁|センター|事務所|所|校|部|チーム))\s+(.+)$/s;
const WITHOUT_BLANK = /^(.+?(?:課(?!題)|室|センター))(.+(?:グループ|チーム|班|係|担当))$/s;
const TEAM_ALONE = /(?:グループ|チーム|班|係|担当)$/;

/** The first division that a line names, with its team; the whole line as the division when it names no team. */
export function divisionOfTeam(line: string): DivisionTeam {
  return divisionsOfTeams(line)[0] ?? { division: '', team: null, office: null };
}

/** Every division with its team; a team that stands alone after 、 belongs to the division before it. */
export function divisionsOfTeams(line: string): DivisionTeam[] {
  const found: DivisionTeam[] = [];
  for (const part of line
    .trim()
    .replace(LABEL, '')
    .split(/[、，,]/)) {
    const each = readTeam(part.trim());
    const before = found.at(-1);
    if (each.division !== '') found.push(each);
    else if (before && each.team !== null)
      found.push({ ...before, team: each.team, office: each.office ?? before.office });
  }
  return found;
}

function readTeam(part: string): DivisionTeam {
  const closed = withoutStrayBracket(part);
  const office = OFFICE.exec(closed)?.[1] ?? null;
  const named = closed.replace(OFFICE, '').trim();
  const match = WITH_BLANK.exec(named) ?? WITHOUT_BLANK.exec(named);
  const alone = TEAM_ALONE.test(named) && !match;
  return {
    division: alone ? '' : foldSpaces(match?.[1] ?? named),
    team: alone ? foldSpaces(named) : match ? foldSpaces(match[2]!) : null,
    office: office === null ? null : foldSpaces(office),
  };
}

/** The bracket of `(担当課：…)` closes at the end of the line and opens in a label that is cut off by then. */
function withoutStrayBracket(part: string): string {
  const opened = part.match(/[(（]/g)?.length ?? 0;
  const closed = part.match(/[)）]/g)?.length ?? 0;
  return closed > opened ? part.replace(/\s*[)）]\s*$/, '') : part;
}
