import { compareKey, formatDate, parseDate } from '../../values/index.ts';
import { isCodeOf } from '../codes.ts';
import { isDay, UNKNOWN_START } from '../days.ts';
import { beginOf, endOf, existsOn, nameOn } from '../on-day.ts';
import type { OrganisationKind, OrganisationName } from '../organisation.ts';
import { OrganisationRefused } from '../refused.ts';
import type { Register, RegisteredOrganisation } from '../register.ts';

/** 令和7年4月1日; 開始日不明 for what was there before every document. */
export const dayWords = (day: string): string =>
  day === UNKNOWN_START ? '（開始日は不明）' : formatDate(parseDate(day)!);

export const refuse = (message: string): never => {
  throw new OrganisationRefused(message);
};

export function requireOrganisation({ organisations }: Register, id: string): RegisteredOrganisation {
  return (
    organisations.get(id) ??
    refuse('指定された組織は一覧にありません。一覧を開き直して、もう一度選んでください。')
  );
}

/** The organisation, which must be there on the day. */
export function requireExisting(register: Register, id: string, day: string): RegisteredOrganisation {
  const found = requireOrganisation(register, id);
  if (existsOn(found, day)) return found;
  const begins = beginOf(found);
  const { name } = nameOn(found, day);
  return refuse(
    day < begins
      ? `「${name}」は${dayWords(begins)}に始まるので、${dayWords(day)}にはまだありません。日付を確かめてください。`
      : `「${name}」は${dayWords(endOf(found)!)}に終わっているので、${dayWords(day)}にはありません。日付を確かめてください。`,
  );
}

export function requireDay(day: string, what: string): string {
  if (isDay(day)) return day;
  return refuse(
    `${what}「${day}」は日付として読めません。2025-04-01 のように、西暦の年月日を入れてください。`,
  );
}

const LONGEST_NAME = 100;

export function requireName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return refuse('組織の名称を入れてください。');
  if (trimmed.length <= LONGEST_NAME) return trimmed;
  return refuse(`名称は${LONGEST_NAME}文字までです（${trimmed.length}文字あります）。短くしてください。`);
}

export function requireEvidence(evidence: string): string {
  return evidence.trim() === ''
    ? refuse('そうなったと分かる根拠（条例や規則の改正、通知など）を入れてください。')
    : evidence.trim();
}

/** Nobody else of its kind, in the same place, may bear the name at the same time. */
export function requireFreeNames(register: Register, wanted: RegisteredOrganisation): void {
  for (const other of register.organisations.values()) {
    if (other.id === wanted.id || other.kind !== wanted.kind || other.parent !== wanted.parent) continue;
    const clash = wanted.names.find((mine) => other.names.some((theirs) => isSameTime(mine, theirs)));
    if (clash === undefined) continue;
    const theirs = other.names.find((each) => isSameTime(clash, each))!;
    refuse(
      `「${clash.name}」という同じ種類の組織がすでにあります（${dayWords(theirs.validFrom)}から）。` +
        '別の名称にするか、日付が重ならないようにしてください。',
    );
  }
}

const isSameTime = (a: OrganisationName, b: OrganisationName): boolean =>
  compareKey(a.name) === compareKey(b.name) &&
  (a.validTo === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom <= b.validTo);

export function requireCode(register: Register, { id, kind, code, names }: RegisteredOrganisation): void {
  if (code === null) return;
  if (!isCodeOf(kind, code)) {
    refuse(
      kind === 'municipality'
        ? `団体コード「${code}」は、検査数字を含む6桁の数字ではないか、検査数字（最後の桁）が合いません。全国地方公共団体コードを確かめてください。`
        : `法人番号「${code}」は、13桁の数字ではないか、検査用数字（最初の桁）が合いません。法人番号公表サイトで確かめてください。`,
    );
  }
  const other = [...register.organisations.values()].find(
    (each) => each.id !== id && each.kind === kind && each.code === code && endOf(each) === null,
  );
  if (other !== undefined) {
    refuse(
      `コード「${code}」は「${other.names[0]!.name}」のものです。「${names[0]!.name}」のコードを確かめてください。`,
    );
  }
}

const PARENTS: Record<OrganisationKind, readonly OrganisationKind[]> = {
  bureau: [],
  division: ['bureau', 'office'],
  team: ['division', 'office'],
  office: ['bureau'],
  municipality: [],
  institution: [],
  'council-body': [],
};

/** The kinds of organisation to which one of this kind may belong. */
export const parentKindsOf = (kind: OrganisationKind): readonly OrganisationKind[] => PARENTS[kind];

/** It may belong there, and what it belongs to is there as long as it is. */
export function requireParent(register: Register, { kind, parent, names }: RegisteredOrganisation): void {
  const own = { names };
  if (parent === null) {
    if (kind === 'team')
      refuse(`「${names[0]!.name}」が属する課を選んでください。グループは課なしには置けません。`);
    return;
  }
  const above = requireOrganisation(register, parent);
  const { name } = above.names[0]!;
  if (!PARENTS[kind].includes(above.kind)) {
    refuse(
      `「${name}」には「${names[0]!.name}」を置けません。部局と課、課とグループの関係を確かめてください。`,
    );
  }
  const [last, lastAbove] = [endOf(own), endOf(above)];
  if (lastAbove !== null && (last === null || last > lastAbove)) {
    refuse(
      `「${name}」は${dayWords(lastAbove)}に終わるので、「${names[0]!.name}」の属する組織がなくなります。ほかの組織を選んでください。`,
    );
  }
  if (beginOf(above) > beginOf(own) && beginOf(own) !== UNKNOWN_START) {
    refuse(`「${name}」は${dayWords(beginOf(above))}に始まります。それより前から属することはできません。`);
  }
}
