import type { MasterRow } from '../../ledger/index.ts';
import { fieldValue } from '../questions/index.ts';
import { moneyOf } from './amounts.ts';
import type { Listed, ReportedAnswer } from './listed.ts';
import { masterRowLine } from './places.ts';

/** The name of an organisation (by its id) as it is printed. */
export type NameOf = (organisation: string) => string;

/** A row of the 施策一覧. */
export function masterRow({ answer, listing, index }: Listed, nameOf: NameOf): MasterRow {
  const { period, foundation } = answer.values;
  return {
    ...{ policy: listing.policy, group: listing.group, name: fieldValue(answer, 'name') },
    ...{ isNew: isMarked(answer, 'isNew'), isPriority: isMarked(answer, 'isPriority') },
    ...{ isKeyResult: isMarked(answer, 'isKeyResult'), ...moneyOf(answer) },
    ...{ period: period ?? null, foundation: foundation ?? null, divisions: divisionsOf(answer, nameOf) },
    ...{ isRelisting: index > 0, line: masterRowLine(answer.position, index) },
  };
}

export const isMarked = (answer: ReportedAnswer, key: string): boolean => fieldValue(answer, key) === '1';

/** 担当課等: the answering one first, with its regional office in brackets. */
export function divisionsOf(answer: ReportedAnswer, nameOf: NameOf): string[] {
  const [first, ...others] = answer.organisations.map(nameOf);
  const office = fieldValue(answer, 'office');
  return [...(first === undefined ? [] : [office === '' ? first : `${first}(${office})`]), ...others];
}
