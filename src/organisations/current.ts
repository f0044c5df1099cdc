import { compareKey, formatDate, parseDate } from '../values/index.ts';
import { heirsOf, pathsToday } from './chains.ts';
import { firstDayOf, lastDayOf } from './days.ts';
import { nameOn } from './on-day.ts';
import type { OrganisationKind, OrganisationSuccession } from './organisation.ts';
import type { Register, RegisteredOrganisation } from './register.ts';
import { divisionOfTeam } from './team.ts';

/** Who does today what a document of another year says somebody did. */
export interface CurrentOrganisation {
  /** Id; `null` where a person must say which one. */
  organisation: string | null;
  /** Ids between which a person chooses: several after a split, none where nobody is known. */
  candidates: readonly string[];
  /** How it was found, or why it was not, in Japanese. */
  reason: string;
}

/** A name may be borne by a division and a council body alike: what answers for programs comes first. */
const ORDER: readonly OrganisationKind[] = [
  'division',
  'office',
  'municipality',
  'institution',
  'bureau',
  'team',
  'council-body',
];

/**
 * The organisation that stands today where a document of a fiscal year prints `printed`: renames, mergers and splits
 * are followed. An office in brackets (労政・能力開発課(中南地域県民局)) does not change whose work it is; after a split, a
 * team behind the division (労政・能力開発課 雇用促進グループ) tells whose it is now where one of them has a team of that name.
 * @param today ISO date
 */
export function currentOrganisationOf(
  register: Register,
  printed: string,
  fiscalYear: number,
  today: string,
): CurrentOrganisation {
  const { division, team } = divisionOfTeam(printed);
  const then = namedIn(register, division, fiscalYear);
  if (then === undefined) {
    const reason = `「${printed}」という組織は組織の一覧にありません。組織を選ぶか、一覧に加えてください。`;
    return { organisation: null, candidates: [], reason };
  }
  const all = heirsOf(register, then.id, today);
  const withTeam = team === null ? [] : all.filter((id) => hasTeam(register, id, team));
  const heirs = withTeam.length === 1 ? withTeam : all;
  return {
    organisation: heirs.length === 1 ? heirs[0]! : null,
    candidates: heirs.length === 1 ? [] : heirs,
    reason:
      reasonOf(register, division, then, heirs, today) +
      (heirs === all ? '' : `そこに「${team}」があります。`),
  };
}

const hasTeam = ({ organisations }: Register, id: string, team: string): boolean =>
  [...organisations.values()].some(
    ({ parent, names }) => parent === id && names.some(({ name }) => compareKey(name) === compareKey(team)),
  );

function namedIn(
  register: Register,
  printed: string,
  fiscalYear: number,
): RegisteredOrganisation | undefined {
  const key = compareKey(printed);
  const bearing = [...register.organisations.values()]
    .flatMap((each) =>
      each.names
        .filter(({ name }) => compareKey(name) === key)
        .map((name) => ({ organisation: each, ...name })),
    )
    .sort((a, b) => ORDER.indexOf(a.organisation.kind) - ORDER.indexOf(b.organisation.kind));
  const inForce = bearing.find(
    ({ validFrom, validTo }) =>
      validFrom <= lastDayOf(fiscalYear) && (validTo === null || validTo >= firstDayOf(fiscalYear)),
  );
  return (inForce ?? bearing[0])?.organisation;
}

function reasonOf(
  register: Register,
  printed: string,
  then: RegisteredOrganisation,
  heirs: readonly string[],
  today: string,
): string {
  const name = (id: string) => nameOn(register.organisations.get(id)!, today).name;
  const last = name(then.id);
  if (heirs[0] === then.id) {
    return compareKey(last) === compareKey(printed)
      ? `「${last}」は今もあります。`
      : `「${printed}」は今の「${last}」です（改称）。`;
  }
  const steps = pathsToday(register, then.id, today).map((each) => stepOf(each, name));
  if (heirs.length === 1) return `${steps.join('')}今の担当は「${name(heirs[0]!)}」です。`;
  return heirs.length === 0
    ? `「${last}」はすでになく、仕事を引き継いだ組織が一覧にありません。担当する組織を選んでください。`
    : `${steps.join('')}どちらの仕事かは名前だけでは決まりません。担当する組織を選んでください。`;
}

const VERBS: Record<OrganisationSuccession['kind'], string> = {
  merged: 'に統合されました。',
  split: 'に分かれました。',
  succeeded: 'に引き継がれました。',
};

function stepOf({ from, to, day, kind, part }: OrganisationSuccession, name: (id: string) => string): string {
  const work = part === null ? '' : `（${part}）`;
  return `「${name(from)}」${work}は${formatDate(parseDate(day)!)}に「${name(to)}」${VERBS[kind]}`;
}
