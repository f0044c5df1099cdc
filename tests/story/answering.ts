import { formsOf, type HtmlForm, textOf } from './html-form.ts';
import type { Given } from './this-year.ts';
import type { Page, SentFile, Visitor } from './visitor.ts';

/** The answers to which a page leads, in its order: the program and the address. */
export const answersOn = ({ html }: Page): Map<string, string> =>
  new Map(
    [...html.matchAll(/<a href="(\/rounds\/\d{4}\/answers\/[^"/?]+)">([^<]*)<\/a>/g)].map(
      ([, address = '', name = '']) => [textOf(name), address],
    ),
  );

/** Those of one's own list that wait for oneself. */
export const inHand = (page: Page): Map<string, string> =>
  answersOn({ ...page, html: page.html.split('<h3>手元を離れたもの</h3>')[0]! });

/** Forms that were written in a spreadsheet are taken in. @returns the page that says what became of them */
export async function upload(person: Visitor, fiscalYear: number, files: readonly SentFile[]): Promise<Page> {
  return person.send(await person.read(`/rounds/${fiscalYear}/upload`), { press: '取り込む', files });
}

/** Writes a whole answer and hands it in; where it is asked why, says why. */
export async function answer(person: Visitor, address: string, given: Given): Promise<void> {
  const form = formOf(await person.read(address));
  await handInForm(person, address, { ...sentAnyway(form), ...written(form, given) });
}

/** Hands in what was saved before. */
export async function handIn(person: Visitor, address: string): Promise<void> {
  await handInForm(person, address, sentAnyway(formOf(await person.read(address))));
}

/** The form as it stands: of two fields of one name a browser sends both, and the last one counts. */
const sentAnyway = ({ entries }: HtmlForm): Record<string, string> => Object.fromEntries(entries);

async function handInForm(person: Visitor, address: string, fields: Record<string, string>): Promise<void> {
  const sent = await person.resend(address, { ...fields, wants: 'submit' });
  if (typeof sent === 'string') return expectReceipt(sent);
  const again = await person.send(sent, { press: '提出する', write: reasons(sent) });
  expectReceipt(again.address, again.text);
}

function expectReceipt(address: string, said = ''): void {
  if (!address.includes('/receipt')) throw new Error(`提出できません: ${address} ${said.slice(0, 1500)}`);
}

/** The approver reads an answer and approves it. @returns the version that was approved */
export async function approve(approver: Visitor, address: string): Promise<string> {
  const [, version = ''] = formOf(await approver.read(address)).entries.find(([name]) => name === 'version')!;
  await decide(approver, `${address}/approval`, { version, wants: 'approve' });
  return version;
}

/** The secretariat accepts what was approved. */
export const accept = (secretariat: Visitor, address: string, version: string): Promise<void> =>
  decide(secretariat, `${address}/acceptance`, { version, wants: 'accept' });

async function decide(person: Visitor, address: string, fields: Record<string, string>): Promise<void> {
  const sent = await person.resend(address, fields);
  if (typeof sent !== 'string') throw new Error(`${person.name} ${address}: ${sent.text.slice(0, 1500)}`);
}

/** Presses one button of an answer's page. */
export async function press(person: Visitor, address: string, button: string, write = {}): Promise<Page> {
  return person.send(await person.read(address), { press: button, write });
}

/** The form in which an answer is written. */
export const formOf = (page: Page): HtmlForm => formsOf(page.html).find(({ names }) => names.has('version'))!;

/** What a division says, under the names of the fields of the form. */
export function written({ entries }: Pick<HtmlForm, 'entries'>, given: Given): Record<string, string> {
  const labels = entries.flatMap(([name, value]) => {
    const [, row] = /^indicator-(\d+)-label$/.exec(name) ?? [];
    return row === undefined ? [] : [{ row, value }];
  });
  const rows = [...labels.filter(({ value }) => value !== ''), ...labels.filter(({ value }) => value === '')];
  return {
    ...fixedFields(given),
    ...Object.fromEntries(
      given.indicators.flatMap(({ label, current }, at) => [
        [`indicator-${rows[at]!.row}-label`, label],
        [`indicator-${rows[at]!.row}-current`, current],
      ]),
    ),
  };
}

const fixedFields = (given: Given): Record<string, string> => ({
  ...{ name: given.name, period: given.period, foundation: given.foundation, office: given.office },
  ...{ isNew: mark(given.isNew), isPriority: mark(given.isPriority), isKeyResult: mark(given.isKeyResult) },
  ...{ team: given.team, overview: given.overview, result: given.result },
  ...Object.fromEntries(Object.entries(given.money).map(([key, value]) => [key, amount(value)])),
});

const mark = (is: boolean): string => (is ? '1' : '');
const amount = (value: number | null): string => (value === null ? '' : value.toLocaleString('en-US'));

/** Words for every reason that a page asks, and for every error that may stand. */
function reasons({ html, text }: Page): Record<string, string> {
  const moved = [...html.matchAll(/name="((?:cost|indicator-\d+)-reason)"/g)];
  const kept = [...html.matchAll(/is-error">(?:(?!is-error)[\s\S])*?name="(keep-[^"]+)"/g)];
  const names = [...moved, ...kept].map(([, name = '']) => name);
  if (names.length === 0) throw new Error(`理由を書くところがありません: ${text.slice(0, 1500)}`);
  return Object.fromEntries(names.map((name) => [name, '申込みの状況が前年度と変わったため']));
}
