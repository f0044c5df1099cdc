import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { checkReports } from '../../src/checking/index.ts';
import { openSource, readSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

const root = new URL('../../', import.meta.url);
const seeds = ['annual-report-r2.txt', 'annual-report-r5-policy1.txt'].map((name) =>
  fileURLToPath(new URL(`../shared/seeds/${name}`, root)),
);
const pdf = (name: string) => fileURLToPath(new URL(`tests/fixtures/pdf/${name}.pdf`, root));

const schemaOf = (command: string): object =>
  JSON.parse(readFileSync(new URL(`docs/schema/${command}.schema.json`, root), 'utf8'));

/** What is wrong with a command's JSON, as the published schema sees it; nothing when it keeps to it. */
function complaints(command: 'read' | 'check', output: object): string[] {
  const validate = new Ajv2020({ allErrors: true }).compile(schemaOf(command));
  validate(JSON.parse(JSON.stringify(output)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const madeUp = async (change: (text: string) => string = (text) => text) => {
  const text = change(madeUpReport({ programs: 60, seed: 1, fiscalYear: 2020, prefecture: '潮見県' }));
  return readAnnualReport(await readSource(new TextEncoder().encode(text), 'made-up.txt'));
};

describe('docs/schema/read.schema.json', () => {
  it('describes what is read from text', async () => {
    expect(complaints('read', { schemaVersion: 1, documents: [await madeUp()] })).toEqual([]);
  });

  it.each(['chromium-tagged', 'libreoffice-ruled'])('describes what is read from a PDF: %s', async (name) => {
    const documents = [readAnnualReport(await openSource(pdf(name)))];
    expect(complaints('read', { schemaVersion: 1, documents })).toEqual([]);
  });

  it.skipIf(!seeds.every(existsSync))('describes what is read from the published reports', async () => {
    const documents = await Promise.all(seeds.map(async (file) => readAnnualReport(await openSource(file))));
    expect(complaints('read', { schemaVersion: 1, documents })).toEqual([]);
  });

  it('knows every field: one that it does not know is a complaint', async () => {
    const documents = [{ ...(await madeUp()), surprise: 1 }];
    expect(complaints('read', { schemaVersion: 1, documents })).toEqual([
      expect.stringContaining('"additionalProperty":"surprise"'),
    ]);
  });
});

describe('docs/schema/check.schema.json', () => {
  const findings = async () =>
    checkReports([await madeUp((text) => text.replace(/小計\t+[\d,]+/, '小計\t\t\t\t1'))]);

  it('describes findings', async () => {
    const found = await findings();
    expect(found.length).toBeGreaterThan(0);
    expect(complaints('check', { schemaVersion: 1, findings: found, waived: 0 })).toEqual([]);
  });

  it('demands a place of every finding', async () => {
    const placeless = (await findings()).map((finding) => ({ ...finding, places: [] })).slice(0, 1);
    expect(complaints('check', { schemaVersion: 1, findings: placeless, waived: 0 })).toEqual([
      expect.stringContaining('/findings/0/places must NOT have fewer than 1 items'),
    ]);
  });
});
