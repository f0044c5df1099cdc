import {
  type Amount,
  type Call,
  type Contact,
  type LoanTerms,
  type Operator,
  type Paper,
  type PlaceName,
  PURPOSES,
  type Purpose,
  type Relation,
  SUPPORT_KINDS,
  type Support,
  type SupportField,
  type SupportKind,
  type SupportSource,
} from '../../../supports/index.ts';
import { dayText } from '../../japanese-time.ts';
import { conditionLines } from './condition-lines.ts';
import { LEVELS } from './form/fields.ts';
import { textOfDuration } from './form/quantities.ts';

/** Names that a support only knows by codes and numbers. */
export interface Names {
  place: PlaceName;
  /** 「業務改善助成金（gyomu-kaizen）」; the number itself where nobody knows it. */
  support: (id: string) => string;
}

/** What a field of a support holds, as people read it, line by line; none: it is empty. */
export function valueLines(field: SupportField, value: unknown, names: Names): string[] {
  if (value === undefined || value === null) return [];
  const show = SHOWN[field] as ((value: unknown, names: Names) => string | string[]) | undefined;
  const shown = show === undefined ? String(value) : show(value, names);
  return typeof shown === 'string' ? shown.split('\n') : shown;
}

type Shown = { [F in SupportField]?: (value: NonNullable<Support[F]>, names: Names) => string | string[] };

const SHOWN: Shown = {
  operator: ({ name, level }: Operator) => `${name}（${LEVELS[level]}）`,
  kind: (kind: SupportKind) => SUPPORT_KINDS[kind],
  purposes: (purposes: readonly Purpose[]) => purposes.map((each) => PURPOSES[each]).join('、'),
  condition: (condition, { place }) => conditionLines(condition, place),
  isComplete: (isComplete) => (isComplete ? 'これで全部' : 'ほかにも要件がありうる（実施機関に確認）'),
  amounts: (amounts, names) => amounts.flatMap((amount) => amountLines(amount, names)),
  loan: (loan) => [joined(loanParts(loan))],
  fee: (fee) => (fee === 0 ? '無料' : yen(fee)),
  hasBudget: (hasBudget) => (hasBudget ? 'ある（なくなり次第、終わることがある）' : 'ない'),
  calls: (calls) => (calls.length === 0 ? 'いつでも受け付ける（随時）' : calls.map(callLine)),
  steps: (steps) => steps.map((step, at) => `${at + 1}. ${step}`),
  papers: (papers) => papers.map(paperLine),
  contacts: (contacts, names) => contacts.map((contact) => contactLine(contact, names)),
  relations: (relations, names) => relations.map((relation) => relationLine(relation, names)),
  derivedFrom: ({ id, change }, { support }) => `${support(id)}（${CHANGES[change]}）`,
  keywords: (keywords) => keywords.join('、'),
  source: (source) => sourceLine(source),
  confirmedOn: (day) => dayText(day),
};

const CHANGES = { reworded: '言い換えただけ', extended: '上乗せ・横出し', narrowed: '要件を絞った' };

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
const joined = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('　');

function amountLines(amount: Amount, { place }: Names): string[] {
  const { name, of, rate, rateText, ceiling, floor, perUnit, when } = amount;
  const said = joined([
    name,
    of,
    rate !== undefined && `${rate}%`,
    rateText,
    perUnit !== undefined && `1${perUnit.unit}当たり${yen(perUnit.yen)}`,
    perUnit?.most !== undefined && `${perUnit.most}${perUnit.unit}まで`,
    ceiling !== undefined && `上限${yen(ceiling)}`,
    floor !== undefined && `下限${yen(floor)}`,
  ]);
  const lines = when === undefined ? [] : conditionLines(when, place).map((line) => `　${line}`);
  return [said, ...lines];
}

const loanParts = ({ limit, maxRate, term, note }: LoanTerms) => [
  limit !== undefined && `限度額${yen(limit)}`,
  maxRate !== undefined && `年${maxRate}%以内`,
  term !== undefined && `${textOfDuration(term)}以内`,
  note,
];

function callLine({ name, opensOn, closesOn, budget, endedOn, note }: Call): string {
  const period =
    opensOn === undefined && closesOn === undefined
      ? '日程は未定'
      : `${opensOn === undefined ? '' : dayText(opensOn)}～${closesOn === undefined ? '' : dayText(closesOn)}`;
  return joined([
    name,
    period,
    endedOn !== undefined && `${dayText(endedOn)}に終了`,
    budget !== undefined && `予算${yen(budget)}`,
    note,
  ]);
}

const paperLine = ({ name, from, url }: Paper) =>
  joined([`・${name}`, from !== undefined && `（${from}）`, url]);

const contactLine = ({ name, use, phone, email, url, address, note, serves }: Contact, { place }: Names) =>
  joined([
    use === undefined ? name : `${name}（${use}）`,
    ...[phone, email, url, address, note],
    serves !== undefined && `受け持ち：${serves.map(place).join('、')}`,
  ]);

const relationLine = ({ to, kind, note }: Relation, { support }: Names) =>
  joined([`${kind === 'combines' ? '一緒に使える' : '一緒には使えない'}：${support(to)}`, note]);

const sourceLine = ({ document, line, url }: SupportSource) =>
  joined([document, line !== undefined && `${line}行目`, url]);
