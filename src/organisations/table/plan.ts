import { compareKey, parseDate } from '../../values/index.ts';
import { requireName } from '../changes/require.ts';
import { requireSound } from '../changes/single.ts';
import { dayAfter, UNKNOWN_START } from '../days.ts';
import { kindWords, ORGANISATION_KINDS } from '../kinds.ts';
import type { OrganisationKind, OrganisationName } from '../organisation.ts';
import { OrganisationRefused } from '../refused.ts';
import { freshId, type Register, type RegisteredOrganisation, withChange } from '../register.ts';
import type { PlacedRow } from './read.ts';

/** What a table would found; nothing of it is written while there is a problem. */
export interface TablePlan {
  founded: readonly RegisteredOrganisation[];
  /** Organisations of the table that the register holds already, just so. */
  unchanged: number;
  /** Japanese, each with its line. */
  problems: readonly string[];
}

/** Takes the rows in from the top down, so that whatever a row belongs to may stand in the same table. */
export function planTable(register: Register, rows: readonly PlacedRow[]): TablePlan {
  const founded: RegisteredOrganisation[] = [];
  const problems: string[] = [];
  let unchanged = 0;
  let after = register;
  for (const own of inOrder(rows)) {
    try {
      const entry = entryOf(after, own);
      const known = after.organisations.get(entry.id);
      if (known !== undefined) {
        requireSame(known, entry);
        unchanged += 1;
        continue;
      }
      requireSound(after, entry);
      founded.push(entry);
      after = withChange(after, { entries: [entry], successions: [] });
    } catch (error) {
      if (!(error instanceof OrganisationRefused)) throw error;
      problems.push(`${own[0]!.line}行目: ${error.message}`);
    }
  }
  return { founded, unchanged, problems };
}

const ORDER = ORGANISATION_KINDS.map((kind) => kindWords[kind]);

/** Rows of one id together; kinds from the top down, those whose kind can't be read last. */
function inOrder(rows: readonly PlacedRow[]): PlacedRow[][] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = row.id === '' ? `line ${row.line}` : row.id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rank = (own: PlacedRow[]) => ORDER.indexOf(own[0]!.kind) >>> 0;
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function entryOf(register: Register, rows: readonly PlacedRow[]): RegisteredOrganisation {
  const [first] = rows as [PlacedRow];
  const kind = kindOf(first.kind);
  const names = rows.map(nameOf).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  requireUnbroken(names);
  const parent = parentOf(register, first.parent);
  const { name, validFrom: from } = names.at(-1)!;
  return {
    id: first.id === '' ? idOf(register, { kind, name, parent, from }) : wellFormed(first.id),
    ...{ kind, parent, names, code: first.code === '' ? null : first.code.normalize('NFKC') },
    area: first.area === '' ? null : first.area,
  };
}

/** The id of the one that began under this name on this day, or a fresh one. */
function idOf(register: Register, founded: Parameters<typeof freshId>[1]): string {
  const known = [...register.organisations.values()].find(({ kind, parent, names }) => {
    const { name, validFrom } = names.at(-1)!;
    return (
      kind === founded.kind &&
      parent === founded.parent &&
      name === founded.name &&
      validFrom === founded.from
    );
  });
  return known?.id ?? freshId(register, founded);
}

function wellFormed(id: string): string {
  if (/^[A-Za-z0-9_-]{1,40}$/.test(id)) return id;
  throw new OrganisationRefused(
    `組織ID「${id}」は使えません。半角の英数字とハイフン40文字までにするか、空欄にしてください。`,
  );
}

function kindOf(word: string): OrganisationKind {
  const found = ORGANISATION_KINDS.find((kind) => kindWords[kind] === word);
  if (found !== undefined) return found;
  throw new OrganisationRefused(
    `種別「${word}」は使えません。${Object.values(kindWords).join('、')}のどれかにしてください。`,
  );
}

function nameOf({ name, kana, from, to }: PlacedRow): OrganisationName {
  return {
    ...{ name: requireName(name), kana: kana === '' ? null : kana },
    validFrom: from === '' ? UNKNOWN_START : dayOf(from, '開始日'),
    validTo: to === '' ? null : dayOf(to, '終了日'),
  };
}

/** 2025-04-01, 2025/4/1 or 令和7年4月1日. */
function dayOf(text: string, what: string): string {
  const date = parseDate(text);
  if (date?.day === undefined) {
    throw new OrganisationRefused(
      `${what}「${text}」は日付として読めません。2025-04-01 か 令和7年4月1日 のように入れてください。`,
    );
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.year}-${two(date.month!)}-${two(date.day)}`;
}

/** @param names newest first */
function requireUnbroken(names: readonly OrganisationName[]): void {
  for (const [index, each] of names.entries()) {
    const later = names[index - 1];
    if (each.validTo !== null && each.validTo < each.validFrom)
      throw new OrganisationRefused(`「${each.name}」の終了日が開始日より前です。日付を確かめてください。`);
    if (later !== undefined && (each.validTo === null || dayAfter(each.validTo) !== later.validFrom))
      throw new OrganisationRefused(
        `「${each.name}」の終了日と「${later.name}」の開始日が続いていません。終了日の翌日を次の開始日にしてください。`,
      );
  }
}

function parentOf({ organisations }: Register, text: string): string | null {
  if (text === '') return null;
  if (organisations.has(text)) return text;
  const named = [...organisations.values()].filter(
    ({ names }) => compareKey(names[0]!.name) === compareKey(text),
  );
  if (named.length === 1) return named[0]!.id;
  throw new OrganisationRefused(
    named.length === 0
      ? `上位組織「${text}」が一覧にもこの表にもありません。先に加えるか、名称を確かめてください。`
      : `上位組織「${text}」は${named.length}つあります。組織IDで書いてください。`,
  );
}

function requireSame(known: RegisteredOrganisation, entry: RegisteredOrganisation): void {
  if (JSON.stringify(inOneOrder(known)) === JSON.stringify(inOneOrder(entry))) return;
  throw new OrganisationRefused(
    `「${entry.names[0]!.name}」はすでに一覧にあり、内容がこの表と違います。改称や統合はその組織のページで行ってください。`,
  );
}

const inOneOrder = ({ kind, code, parent, area, names }: RegisteredOrganisation) => [
  ...[kind, code, parent, area],
  ...names.map(({ name, kana, validFrom, validTo }) => [name, kana, validFrom, validTo]),
];
