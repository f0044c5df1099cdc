import { UNKNOWN_START } from '../days.ts';
import { kindWords, ORGANISATION_KINDS } from '../kinds.ts';
import type { Register } from '../register.ts';

/** One name of one organisation as a row of the table that goes out and comes in; empty cells are `''`. */
export interface OrganisationTableRow {
  /** Rows with the same id are the names of one organisation over time. */
  id: string;
  /** 課, 市町村 … as `kindWords` says it. */
  kind: string;
  name: string;
  kana: string;
  code: string;
  /** Id or name of the organisation to which it belongs. */
  parent: string;
  area: string;
  /** Empty: since before every document. */
  from: string;
  /** Empty: still in force. */
  to: string;
}

/** The heads of the columns, in their order. */
export const TABLE_HEADS: Record<keyof OrganisationTableRow, string> = {
  id: '組織ID',
  kind: '種別',
  name: '名称',
  kana: 'カナ',
  code: 'コード',
  parent: '上位組織',
  area: '圏域',
  from: '開始日',
  to: '終了日',
};

/** Everything in the register, from the top down, oldest names first. */
export function tableOf({ organisations }: Register): OrganisationTableRow[] {
  const inOrder = [...organisations.values()].sort(
    (a, b) => ORGANISATION_KINDS.indexOf(a.kind) - ORGANISATION_KINDS.indexOf(b.kind),
  );
  return inOrder.flatMap(({ id, kind, code, parent, area, names }) =>
    names.toReversed().map((name) => ({
      ...{ id, kind: kindWords[kind], name: name.name, kana: name.kana ?? '', code: code ?? '' },
      ...{ parent: parent ?? '', area: area ?? '' },
      ...{ from: name.validFrom === UNKNOWN_START ? '' : name.validFrom, to: name.validTo ?? '' },
    })),
  );
}
