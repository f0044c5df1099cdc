import { createHash } from 'node:crypto';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { type FormReader, readFormWorkbook, type UnreadableWorkbook } from '../../formats/index.ts';
import { parseThousandYen } from '../../values/index.ts';
import type { Answer } from '../answer.ts';
import type { Values } from '../question.ts';
import { acceptedValues, reasonKey, withChanges } from '../questions/index.ts';
import { RoundRefused } from '../refused.ts';
import { mergeByField } from '../saving/merge.ts';
import type { FormFinding } from './form-answer.ts';
import { formOf, OPTIONS } from './forms.examples.ts';
import { formBytes } from './make-forms.ts';
import type { ReceivingDesk, TakenForm } from './outcome.ts';

/** A round in memory, for the specs of this folder. */
export class Desk implements ReceivingDesk {
  readonly history = new Map<string, Values[]>();
  readonly taken = new Map<string, TakenForm>();
  readonly handedBack: { name: string; bytes: Uint8Array }[] = [];
  mine = 'labour';

  constructor(readonly answers: Answer[]) {
    for (const { id, values, version } of answers) this.history.set(id, Array(version).fill(values));
  }

  find = (id: string): Answer | undefined => this.answers.find((answer) => answer.id === id);
  values = (id: string): Values => this.find(id)?.values ?? {};
  sheet = (id: string) => formOf(this.find(id));
  form = async (id: string) => (this.find(id) ? this.sheet(id) : null);
  findings = (id: string) => this.check(id, this.values(id));
  valuesAt = async (id: string, version: number) => this.history.get(id)?.[version - 1] ?? null;
  may = (organisation: string): boolean => organisation === this.mine;
  known = async (hash: string) => {
    const taken = this.taken.get(hash);
    return taken ? { name: '佐藤', at: '2026-05-01T00:30:00.000Z', hasMistakes: taken.hasMistakes } : null;
  };
  keep = async (taken: TakenForm) => void this.taken.set(taken.hash, taken);
  handBack: ReceivingDesk['handBack'] = async (name, forms, back) => {
    this.handedBack.push({ name, bytes: await formBytes(forms, OPTIONS, back) });
    return `key-${this.handedBack.length}`;
  };

  /** One rule stands for all: nothing costs more than a billion. */
  check = async (_: string, values: Values): Promise<FormFinding[]> => {
    if ((parseThousandYen(values.cost ?? '') ?? 0) <= 1_000_000) return [];
    const key = reasonKey('too-much', 'cost');
    const found = {
      field: 'cost',
      rule: 'too-much',
      severity: 'error',
      message: '事業費が大きすぎます。',
    } as const;
    return [{ ...found, reasonKey: key, reason: values[key] ?? '' }];
  };

  save: ReceivingDesk['save'] = async (id, { base, values }) => {
    const answer = this.find(id)!;
    if (answer.state === 'submitted') throw new RoundRefused('提出済みのため保存できません。');
    const before = this.history.get(id)![base - 1]!;
    const yours = withChanges(before, acceptedValues(values, answer));
    const { changes, conflicts } = mergeByField({ base: before, theirs: answer.values, yours });
    const { version } = answer;
    if (conflicts.length > 0) {
      const told = conflicts.map((field) => ({
        ...{
          field,
          base: before[field] ?? '',
          theirs: answer.values[field] ?? '',
          yours: yours[field] ?? '',
        },
        ...{ name: '鈴木', at: '2026-05-02T01:00:00.000Z' },
      }));
      return { kind: 'conflict', version, conflicts: told };
    }
    if (Object.keys(changes).length === 0) return { kind: 'unchanged', version };
    this.write(id, changes);
    return { kind: 'saved', version: version + 1, changed: Object.keys(changes).length };
  };

  /** As somebody else saves in the browser. */
  write(id: string, changes: Values): void {
    const answer = this.find(id)!;
    const after = { ...answer, values: withChanges(answer.values, changes), version: answer.version + 1 };
    this.answers.splice(this.answers.indexOf(answer), 1, { ...after, state: 'draft' });
    this.history.get(id)!.push(after.values);
  }
}

/** Reads in this process; that others are used for it is tried where they are made. */
export const reader: FormReader = {
  async *read(uploads) {
    for (const { name, bytes } of uploads) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const read = await readFormWorkbook(bytes).catch((error: UnreadableWorkbook) => error.why);
      yield { name, hash, read };
    }
  },
};

/** The workbook after somebody did this to it. */
export async function edited(
  bytes: Uint8Array,
  edit: (workbook: Workbook) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The cell of a field in a sheet that was handed out. */
export function cellOfKey(worksheet: Worksheet, key: string) {
  for (let row = 1; row <= worksheet.rowCount; row += 1) {
    const found = new RegExp(`#(\\d+)=${key}(?: |$)`).exec(String(worksheet.getCell(row, 1).value ?? ''));
    if (found) return worksheet.getCell(row, Number(found[1]) + 1);
  }
  throw new Error(`no cell ${key}`);
}
