import { readFile } from 'node:fs/promises';
import type { FirmProfile } from '../firms/index.ts';
import { AOMORI_MUNICIPALITIES } from '../organisations/index.ts';
import { dayInJapan, systemClock } from '../platform/index.ts';
import {
  type Ask,
  BrokenSample,
  type Found,
  type FoundSupport,
  find,
  findCatalogue,
  findWords,
  loadSample,
  type PlaceName,
  readProfile,
  reasonsOf,
  STATUS_WORDS,
} from '../supports/index.ts';
import { outputFormat, parseCommandLine, WrongUsage, withUsage } from './arguments.ts';

const USAGE = `使い方: kakehashi find --text "従業員8人の食品工場、機械を入れたい。青森市" [--profile ファイル.json] [--limit 10] [--format text|json]

会社の様子と困りごとを、ふだんの言葉で書くと、使えそうな支援を合いそうな順に並べます。使えない支援は、その理由といっしょに後ろに並べます。
--profile  分かっていること（業種、従業員、所在地など）を書いた JSON。文より優先します
--limit    並べる数（指定がなければ 10、JSON では 30）
終了状態: 0 探した、2 使い方か、ファイルが正しくない`;

const OPTIONS = {
  text: { type: 'string' },
  profile: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
} as const;

/** `kakehashi find`: the supports that a firm may get, for what it says. Needs no database. */
export const run = (args: string[]): Promise<number> => withUsage(USAGE, args, () => found(args));

/** What a firm would be shown at first. */
const SHOWN = 10;
const IN_JSON = 30;

async function found(args: string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const format = outputFormat(values.format);
  const text = values.text ?? positionals.join(' ');
  if (text.trim() === '' && values.profile === undefined) {
    throw new WrongUsage('--text に、会社の様子と困りごとを書いてください。');
  }
  const limit = limitOf(values.limit, format === 'json' ? IN_JSON : SHOWN);
  const profile = values.profile === undefined ? {} : await profileIn(values.profile);
  const ask: Ask = { text, profile };
  const { terms, industries, problems } = await findWords();
  for (const problem of problems) console.error(problem);
  const supports = await sample();
  const catalogue = findCatalogue(supports, { terms, industries, places: AOMORI_MUNICIPALITIES });
  const answer = find(catalogue, ask, dayInJapan(systemClock.now()));
  if (format === 'json') console.log(JSON.stringify(asJson(answer, limit)));
  else console.log(asText(answer, limit));
  return 0;
}

function limitOf(value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new WrongUsage(`--limit には数を指定してください（指定: ${value}）。`);
  return Number(value);
}

async function profileIn(file: string) {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'JSON として読めません' : '開けません';
    throw new WrongUsage(`${file} が${why}。`);
  }
  const read = readProfile(value);
  if ('profile' in read) return read.profile;
  const places = read.problems.map(({ at, message }) => `${file} ${at === '' ? '（全体）' : at}: ${message}`);
  throw new WrongUsage(places.join('\n'));
}

async function sample() {
  try {
    return await loadSample();
  } catch (error) {
    if (error instanceof BrokenSample) throw new WrongUsage(`見本の支援が読めません。\n${error.message}`);
    throw error;
  }
}

const placeName: PlaceName = (code) =>
  AOMORI_MUNICIPALITIES.find((place) => place.code === code)?.name ?? code;

/** What can't be had never stands among the first ten. */
const ranked = ({ results, excluded }: Found, limit: number): FoundSupport[] => {
  const first = results.slice(0, limit);
  return [...first, ...(first.length < SHOWN ? [] : excluded.slice(0, limit - first.length))];
};

export function asJson(answer: Found, limit: number) {
  const entry = (each: FoundSupport) => entryOf(each, answer.understood.profile);
  return {
    schemaVersion: 1,
    understood: answer.understood,
    corrections: answer.corrections ?? [],
    total: answer.results.length,
    results: ranked(answer, limit).map(entry),
    excluded: answer.excluded.slice(0, SHOWN).map(entry),
  };
}

const entryOf = (each: FoundSupport, profile: FirmProfile) => ({
  ...{ id: each.support.id, name: each.support.title, operator: each.support.operator.name },
  ...{ kind: each.support.kind, summary: each.support.summary, url: `/supports/${each.support.id}` },
  ...{ status: each.match.status, opening: each.opening.state },
  reasons: reasonsOf(each, profile, placeName),
});

function asText(answer: Found, limit: number): string {
  const { profile } = answer.understood;
  const lines = ranked(answer, limit).map(
    (each, at) =>
      `${String(at + 1).padStart(2)}. ${each.support.title}（${each.support.operator.name}） ${STATUS_WORDS[each.match.status]}\n` +
      [each.support.summary, ...reasonsOf(each, profile, placeName)]
        .map((line) => `      ${line}`)
        .join('\n'),
  );
  const corrected = (answer.corrections ?? []).map(
    ({ from, to }) => `「${from}」は「${to}」として探しました。`,
  );
  return [...corrected, ...(lines.length > 0 ? lines : ['合う支援は見つかりませんでした。'])].join('\n');
}
