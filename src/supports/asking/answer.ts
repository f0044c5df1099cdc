import type { FirmProfile } from '../../firms/index.ts';
import { isMunicipalityCode, isPrefectureCode } from '../../organisations/index.ts';
import { parseDay } from '../../values/index.ts';
import type { AnswerKind, Option, Question } from './question.ts';
import { withTold } from './tell.ts';

/** As a form gives it: numbers and days also as they are typed (「８人」「1,000」「R5.4.1」). */
export type AnswerValue = number | string | boolean | readonly string[];

/** The profile with the answer in it, or in Japanese why that is no answer. */
export type Answered = { profile: FirmProfile } | { problem: string };

/** Takes the answer to a question into a profile; the profile that was given stays as it is. */
export function answer(profile: FirmProfile, question: Question, value: AnswerValue): Answered {
  const read = readAnswer(question.answer, value);
  if ('problem' in read) return read;
  return { profile: withTold(profile, toldBy(question.id, read.value)) };
}

type Read = { value: number | string | boolean | readonly string[] } | { problem: string };

function readAnswer(kind: AnswerKind, value: AnswerValue): Read {
  switch (kind.kind) {
    case 'number':
      return readNumber(kind, value);
    case 'date':
      return readDay(value);
    case 'choice':
      return readChoice(kind.options, value);
    case 'choices':
      return readChoices(kind.options, value);
    case 'municipality':
      return readMunicipality(kind.among, value);
    case 'municipalities':
      return readMunicipalities(value);
    case 'yes-no':
      return typeof value === 'boolean' ? { value } : { problem: '「はい」か「いいえ」を選んでください' };
  }
}

type NumberKind = Extract<AnswerKind, { kind: 'number' }>;

function readNumber({ unit, least, most, isWhole }: NumberKind, value: AnswerValue): Read {
  const found = numberOf(value, unit);
  const whole = isWhole ? '整数' : '数';
  if (found === null || (isWhole && !Number.isInteger(found))) {
    return { problem: `${whole}を「${isWhole ? '20' : '2.5'}」のように書いてください` };
  }
  if (found < least || found > most) {
    return { problem: `${least}から${most.toLocaleString('ja-JP')}までの${whole}を書いてください` };
  }
  return { value: found };
}

/** As a calendar gives it (2023-04-01) or as people write it (令和5年4月1日, R5.4.1, 2023/4/1). */
function readDay(value: AnswerValue): Read {
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day === null
    ? { problem: '日付を「令和5年4月1日」か「2023-04-01」のように、年月日で書いてください' }
    : { value: day };
}

/** Digits with or without commas and unit, wide ones too. */
function numberOf(value: AnswerValue, unit: string): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const typed = value.normalize('NFKC').replace(/\s/g, '');
  const digits = typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
  return /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : null;
}

const isOption = (options: readonly Option[], value: string): boolean =>
  options.some((option) => option.value === value);

const readChoice = (options: readonly Option[], value: AnswerValue): Read =>
  typeof value === 'string' && isOption(options, value) ? { value } : { problem: '一つ選んでください' };

function readChoices(options: readonly Option[], value: AnswerValue): Read {
  const isOne = isList(value) && value.every((each) => isOption(options, each));
  return isOne ? { value: [...new Set(value)] } : { problem: '並んでいるものの中から選んでください' };
}

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

/** A prefecture has such a code, too, but is none. */
const isMunicipality = (code: string): boolean => isMunicipalityCode(code) && !isPrefectureCode(code);

function readMunicipality(among: readonly string[] | undefined, value: AnswerValue): Read {
  if (typeof value !== 'string' || !isMunicipality(value)) return { problem: '市町村を一つ選んでください' };
  if (among?.includes(value) === false) {
    return { problem: '先に答えた事業所のある市町村から選んでください' };
  }
  return { value };
}

const readMunicipalities = (value: AnswerValue): Read =>
  isList(value) && value.length > 0 && value.every(isMunicipality)
    ? { value: [...new Set(value)] }
    : { problem: '市町村を一つ以上選んでください' };

/** The field of the profile that a question asks for. */
function toldBy(id: string, value: AnswerValue): FirmProfile {
  if (id.startsWith('question:')) {
    return { answers: { [id.slice('question:'.length)]: value === true } };
  }
  return { [id.startsWith('industry') ? 'industry' : id]: value };
}
