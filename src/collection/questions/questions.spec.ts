import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerFields, acceptedValues, kindOf, questionsOf, SPARE_ROWS } from './index.ts';

const round = { fiscalYear: 2021, sourceYear: 2020, threshold: 30 };

const lighthouse: AnswerFields = {
  lastYear: {
    name: '灯台人財育成事業',
    cost: '3,000',
    'indicator-1-label': '参加者数',
    'indicator-1-current': '58名',
  },
  counted: { 'indicator-1-previous': { value: '58名', origin: '令和2年度の報告' } },
  values: {
    name: '灯台人財育成事業',
    cost: '3,000',
    'indicator-1-label': '参加者数',
    'indicator-1-current': '60名',
  },
};
const asked = (values: Record<string, string> = {}) =>
  questionsOf({ ...lighthouse, values: { ...lighthouse.values, ...values } }, { round });
const keys = (values?: Record<string, string>) => asked(values).map((each) => each.key);

describe('what is asked of a program', () => {
  it('asks for the program, its money, its texts and its indicators, in the order of the form', () => {
    expect(keys()).toEqual([
      ...['name', 'period', 'isNew', 'isPriority', 'isKeyResult', 'foundation', 'office', 'team'],
      ...['cost', 'national', 'other', 'general', 'overview', 'result'],
      ...['indicator-1-label', 'indicator-1-previous', 'indicator-1-current'],
      ...[2, 3, 4].flatMap((row) =>
        ['label', 'previous', 'current'].map((cell) => `indicator-${row}-${cell}`),
      ),
    ]);
  });

  it('locks what last year’s report states, with its origin', () => {
    const previous = asked().find((each) => each.key === 'indicator-1-previous');
    expect(previous?.counted).toEqual({ value: '58名', origin: '令和2年度の報告' });
    expect(asked().find((each) => each.key === 'indicator-2-previous')?.counted).toBeNull();
  });

  it.each([
    ['22名', true],
    ['76名', true],
    ['75名', false],
    ['中止', false],
    ['3社', false],
  ])('58名 → %s asks for a reason: %s', (current, isAsked) => {
    expect(keys({ 'indicator-1-current': current }).includes('indicator-1-reason')).toBe(isAsked);
  });

  it('asks why the cost moved', () => {
    expect(keys({ cost: '2,100' })).not.toContain('cost-reason');
    expect(asked({ cost: '2,099' }).find((each) => each.key === 'cost-reason')?.isRequired).toBe(true);
  });

  it('keeps a reason in sight that was given before the value was mended', () => {
    expect(
      asked({ 'cost-reason': '単価の改定' }).find((each) => each.key === 'cost-reason')?.isRequired,
    ).toBe(false);
  });

  it('shows every reason where the form is paper', () => {
    const paper = questionsOf(lighthouse, { round, withEveryReason: true, spareRows: 1 });
    expect(paper.filter((each) => each.kind === 'reason').map((each) => each.key)).toEqual([
      ...['cost-reason', 'indicator-1-reason', 'indicator-2-reason'],
    ]);
  });

  it('asks for label and value of a row that is in use, and for nothing of a free one', () => {
    const required = asked({ 'indicator-2-current': '3社' }).filter((each) => each.isRequired);
    expect(required.flatMap((each) => (each.row === undefined ? [] : [each.key]))).toEqual([
      ...['indicator-1-label', 'indicator-1-current', 'indicator-2-label', 'indicator-2-current'],
    ]);
  });

  it('knows every key that it asks, and has free rows whatever stands in the others', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^indicator-[1-4]\d?-(label|current)$/), fc.string()),
        (values) => {
          const questions = questionsOf(
            { values, lastYear: {}, counted: {} },
            { round, withEveryReason: true },
          );
          expect(questions.filter(({ key, kind }) => kindOf(key) !== kind)).toEqual([]);
          expect(new Set(questions.map((each) => each.key)).size).toBe(questions.length);
          const free = questions.filter(({ key }) => key.endsWith('-label') && values[key] === undefined);
          expect(free.length).toBeGreaterThanOrEqual(SPARE_ROWS);
        },
      ),
    );
  });
});

describe('what a person may send', () => {
  it('keeps the words without the ends of lines of Windows and blanks around them', () => {
    expect(acceptedValues({ result: ' 一行目\r\n二行目 \0' }, lighthouse)).toEqual({
      result: '一行目\n二行目',
    });
  });

  it.each([
    [{ state: 'accepted' }, '様式にない項目'],
    [{ 'indicator-99-label': 'x' }, '様式にない項目'],
    [{ 'indicator-1-previous': '60名' }, '指標1行目の前年度は、ほかの記録から決まる値'],
    [{ foundation: '×' }, '21財団への補助・委託は、選択肢から'],
    [{ isNew: 'yes' }, '新規が長すぎます'],
    [{ name: '港'.repeat(201) }, '事業名が長すぎます。200字までのところ、201字あります。'],
  ])('refuses %j', (sent, message) => {
    expect(() => acceptedValues(sent as Record<string, string>, lighthouse)).toThrow(message);
  });

  it('takes a locked value as long as it says the same', () => {
    expect(acceptedValues({ 'indicator-1-previous': '58名' }, lighthouse)).toEqual({});
  });
});
