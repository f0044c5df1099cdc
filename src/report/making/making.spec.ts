import { expect, it } from 'vitest';
import { assembleReport } from '../assemble/index.ts';
import { contentOf } from '../assemble/spec/content.ts';
import { SMALL_REPORT } from '../assemble/spec/small-report.ts';
import { typesetPdf } from '../typeset/index.ts';
import { unpacked } from '../typeset/office/unpacked.examples.ts';
import { type MakingStep, makerOf, REPORT_FORMATS } from './index.ts';

const CONTENT = contentOf(SMALL_REPORT);

it.each([
  ['pdf', ['assemble', 'typeset']],
  ['archive', ['assemble', 'data', 'typeset']],
  ['word', ['assemble', 'pages', 'typeset']],
  ['workbook', ['assemble', 'pages', 'typeset']],
  ['data', ['data']],
  ['web', ['assemble', 'typeset']],
  ['errata', ['assemble', 'typeset']],
] as const)('%s is made, and tells its steps', async (format, steps) => {
  const told: MakingStep[] = [];
  const made = await makerOf(CONTENT)(format, (step) => told.push(step));
  expect(told).toEqual(steps);
  if ('bytes' in made) expect(made.bytes.length).toBeGreaterThan(1000);
  else expect(made.files.length).toBeGreaterThan(3);
});

it('Word names the pages of the PDF', async () => {
  const { pages } = await typesetPdf(assembleReport(CONTENT), { standard: 'ua-1' });
  const made = await makerOf(CONTENT)('word');
  const document = 'bytes' in made ? unpacked(made.bytes).get('word/document.xml')! : '';
  const ordinance = /PAGEREF _ordinance .*?"separate".*?<w:t[^>]*>(\d+)<\/w:t>/s.exec(document)?.[1];
  expect(Number(ordinance)).toBe(pages.get('ordinance'));
});

it('gives the same bytes, whatever was made before', async () => {
  const make = makerOf(CONTENT);
  for (const format of REPORT_FORMATS.toReversed()) await make(format);
  const [late, fresh] = [await make('pdf'), await makerOf(CONTENT)('pdf')];
  expect('bytes' in late && 'bytes' in fresh && Buffer.from(late.bytes).equals(fresh.bytes)).toBe(true);
});
