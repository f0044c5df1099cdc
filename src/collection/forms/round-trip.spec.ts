import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormWorkbook } from '../../formats/index.ts';
import type { Values } from '../question.ts';
import { acceptedValues, LIMITS } from '../questions/index.ts';
import { formOf, OPTIONS, programs } from './forms.examples.ts';
import { identified } from './identify.ts';
import { formBytes } from './make-forms.ts';
import { readSheet } from './read-sheet.ts';

/** What comes back when a form that was made of `written` values is read as if it had been made of those in `base`. */
async function comesBack(written: Values, base: Values = written) {
  const form = formOf({ values: written });
  const workbook = await readFormWorkbook(await formBytes([form], OPTIONS));
  const [known] = identified(workbook).forms;
  return readSheet(known!.sheet, { form, number: known!.number, base, memory: known!.memory })!;
}

it('a form that nobody touched says nothing new', async () => {
  const forms = programs(3);
  const workbook = await readFormWorkbook(await formBytes(forms, OPTIONS));
  const { forms: known, unknown } = identified(workbook);
  expect(known.map(({ number }) => number)).toEqual(
    ['a-1', 'a-2', 'a-3'].map((answer) => ({ formVersion: 2, fiscalYear: 2025, answer, version: 3 })),
  );
  expect(unknown).toEqual([]);
  for (const [at, { sheet, number, memory }] of known.entries()) {
    const form = forms[at]!;
    expect(readSheet(sheet, { form, number, base: form.answer.values, memory })).toEqual({
      changed: {},
      refused: {},
      findings: [],
    });
  }
});

describe('values go through the workbook unharmed', () => {
  const text = (most: number) =>
    fc.oneof(
      fc.string({ maxLength: most, unit: 'grapheme' }),
      fc.string({ maxLength: 20, unit: fc.constantFrom(...'=+-@\t\n\r 　_x0041&<>"\'０1,千円▲') }),
    );
  const fields = fc.record(
    {
      name: text(LIMITS.line),
      cost: fc.oneof(fc.integer({ min: -9e9, max: 9e12 }).map(String), text(LIMITS.yen), fc.constant('-')),
      isNew: fc.constantFrom('1', ''),
      foundation: fc.constantFrom('', '○', '△'),
      team: text(300),
      overview: text(300),
      'indicator-1-label': text(60),
      'indicator-1-current': text(60),
      'indicator-2-reason': text(60),
    },
    { requiredKeys: [] },
  );

  it('whatever stands in the answer, the untouched form is no change', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (values) => {
        const { changed, refused } = await comesBack(values);
        expect({ changed, refused }).toEqual({ changed: {}, refused: {} });
      }),
      { numRuns: 25 },
    );
  });

  it('what a person wrote into the empty form comes back as it would from the browser', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (values) => {
        const { changed } = await comesBack(values, {});
        const browser = Object.entries(acceptedValues(values, { counted: {} })).filter(
          ([, value]) => value !== '',
        );
        const inOneLine = ([key, value]: [string, string]): [string, string] => [
          key,
          key === 'team' || key === 'overview' || key.endsWith('reason')
            ? value
            : value.replace(/\s*\n\s*/g, ' '),
        ];
        const expected = browser.filter(([key]) => key !== 'cost').map(inOneLine);
        const { cost: _, ...others } = changed;
        expect(others).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 25 },
    );
  });
});
