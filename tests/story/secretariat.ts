import { textOf } from './html-form.ts';
import type { Happened } from './this-year.ts';
import type { Page, Visitor } from './visitor.ts';

/** Lines for new programs that the page of the rollover has; what begins beyond them is added afterwards. */
const NEW_LINES = 6;

/** Chooses in the rollover what happened, looks at what opening would do, and opens. @returns the preview */
export async function openRound(secretariat: Visitor, happened: Happened, days: Days): Promise<Page> {
  const page = await secretariat.read(
    `/rounds/new?year=${happened.fiscalYear}&source=${happened.fiscalYear - 1}`,
  );
  const write = { ...days, ...fates(page, happened), ...beginnings(happened) };
  const preview = await secretariat.send(page, { press: '開く前に確かめる', write });
  const opened = await secretariat.send(preview, { press: '照会を開く' });
  if (!opened.text.includes('照会を開きました')) throw new Error(opened.text.slice(0, 1000));
  for (const begun of happened.begun.slice(NEW_LINES)) await addProgram(secretariat, happened, begun);
  return preview;
}

export interface Days {
  submitBy: string;
  approveBy: string;
  acceptBy: string;
}

function fates(page: Page, { ended, renamed, merged, split }: Happened): Record<string, string> {
  const row = (name: string, fields: Record<string, string>) => {
    const program = programIn(page, name);
    return Object.entries(fields).map(([field, value]) => [`${field}-${program}`, value]);
  };
  return Object.fromEntries([
    ...row(ended, { fate: 'ended', reason: '国の交付金が終わったため' }),
    ...row(renamed.from, { fate: 'renamed', name: renamed.to }),
    ...merged.from.flatMap((name) => row(name, { fate: 'merged', name: merged.to })),
    ...row(split.from, { fate: 'split', name: split.to[0]!, 'second-name': split.to[1]! }),
  ]);
}

const beginnings = ({ begun }: Happened): Record<string, string> =>
  Object.fromEntries(
    begun.slice(0, NEW_LINES).flatMap(({ name, policy, division }, at) => [
      [`new-name-${at + 1}`, name],
      [`new-policy-${at + 1}`, String(policy)],
      [`new-organisation-${at + 1}`, division],
    ]),
  );

/** Which row of the rollover is a program's. */
function programIn({ html }: Page, name: string): string {
  for (const [, program = '', row = ''] of html.matchAll(/<tr id="row-([^"]+)"([\s\S]*?)<\/tr>/g)) {
    const [, head = ''] = /<th scope="row" class="name">([^<]*)</.exec(row) ?? [];
    if (textOf(head) === name) return program;
  }
  throw new Error(`「${name}」が、繰り越しのページにありません。`);
}

async function addProgram(
  secretariat: Visitor,
  { fiscalYear }: Happened,
  { name, policy, division }: Happened['begun'][number],
): Promise<void> {
  const page = await secretariat.read(`/rounds/${fiscalYear}/programs/new`);
  const write = { name, policy: String(policy), organisation: division };
  await secretariat.send(page, { press: '加える', write });
}

/** A division gets another name from a day on. */
export async function renameDivision(
  person: Visitor,
  { from, to }: Happened['renamedDivision'],
  day: string,
): Promise<void> {
  const list = await person.read(`/organisations?${new URLSearchParams({ q: from })}`);
  const [, address = ''] = new RegExp(`<a href="(/organisations/[^"/]+)">${from}</a>`).exec(list.html) ?? [];
  const page = await person.read(`${address}/rename`);
  const preview = await person.send(page, {
    press: '何が変わるかを確かめる',
    write: { name: to, from: day },
  });
  const done = await person.send(preview, { press: 'この内容で変更する' });
  if (!done.text.includes('変更しました。')) throw new Error(done.text);
}
