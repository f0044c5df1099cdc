import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFormWorkbook } from '../../formats/index.ts';
import { Desk, reader } from './desk.examples.ts';
import { earlierFields } from './earlier.ts';
import { FORM_VERSION } from './form-number.ts';
import { formOf } from './forms.examples.ts';
import { receiveForms } from './receive.ts';

/** As it was handed out under version 1, filled in and saved by LibreOffice. */
const FIRST = new Uint8Array(
  readFileSync(new URL('../../../tests/fixtures/forms/version-1.xlsx', import.meta.url)),
);

it('a form of version 1 says what it said, under the keys of today', async () => {
  const desk = new Desk([formOf().answer]);
  const [outcome] = await receiveForms(2025, [{ name: '旧様式.xlsx', bytes: FIRST }], reader, desk);
  expect(outcome).toMatchObject({ state: 'taken', answers: [{ id: 'a-17', changed: 8, findings: [] }] });
  expect(desk.values('a-17')).toEqual({
    ...formOf().answer.values,
    cost: '9,000',
    national: '4,000',
    general: '5,000',
    result: '研修を4回開いた。\n延べ72名が受けた。',
    'indicator-1-current': '延べ72名',
    'indicator-2-current': '4回',
    'indicator-3-label': '修了した人',
    'indicator-3-current': '60名',
  });
});

it('every version that was handed out is read', async () => {
  const [sheet] = (await readFormWorkbook(FIRST)).sheets;
  for (let version = 1; version < FORM_VERSION; version += 1) {
    expect(earlierFields(sheet!, version)?.size).toBeGreaterThan(0);
  }
  expect(earlierFields(sheet!, 0)).toBeNull();
});
