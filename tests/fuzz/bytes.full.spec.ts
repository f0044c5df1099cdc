import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { readSource, UnreadableFile } from '../../src/formats/index.ts';
import { docxOf, xlsxOf } from '../formats/archive-of.ts';

const MINUTES = 60_000;

/** How files of a kind begin: random bytes behind a true beginning get further than random bytes alone. */
const BEGINNINGS = [
  '',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '\u00ff\u00fe',
  '\u0089PNG\r\n',
  '<html>',
];
const NAMES = ['報告.txt', 'report.pdf', 'report.xlsx', 'report.docx', 'report', 'report.csv'];

const bytes = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({ maxLength: 4_000 }))
  .map(([beginning, rest]) => new Uint8Array([...Buffer.from(beginning, 'latin1'), ...rest]));

/** `read`, or the Japanese message that says why it can't be read. */
async function outcome(content: Uint8Array, name: string): Promise<string> {
  try {
    const { lines } = await readSource(content, name);
    return lines.length >= 0 ? 'read' : 'no lines';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.message;
  }
}

const READ_OR_JAPANESE = /^read$|[ぁ-ん]/;

describe('bytes of any kind', () => {
  it(
    'are read or answered with a Japanese message, never with another exception',
    () =>
      fc.assert(
        fc.asyncProperty(bytes, fc.constantFrom(...NAMES), async (content, name) => {
          expect(await outcome(content, name)).toMatch(READ_OR_JAPANESE);
        }),
        { numRuns: 500 },
      ),
    5 * MINUTES,
  );

  it(
    'that are a Word document or a workbook with bytes exchanged or cut off are read or answered, too',
    () => {
      const paragraphs = '<w:p><w:r><w:t>事業費 1,200千円</w:t></w:r></w:p>'.repeat(50);
      const cells =
        '<row r="1"><c r="A1" t="inlineStr"><is><t>小計</t></is></c><c r="B1"><v>1200</v></c></row>';
      const originals = [docxOf(paragraphs), xlsxOf([{ name: '別紙1', data: cells }])];
      const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 });
      return fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...originals),
          damage,
          fc.nat(200),
          async (original, changes, cut) => {
            const content = Uint8Array.from(original);
            for (const [at, value] of changes) content[at % content.length] = value;
            const whole = content.subarray(0, content.length - (cut > 100 ? cut : 0));
            expect(await outcome(whole, 'report.docx')).toMatch(READ_OR_JAPANESE);
          },
        ),
        { numRuns: 500 },
      );
    },
    5 * MINUTES,
  );

  it(
    'that are a report with bytes exchanged or cut off are read or answered, too',
    () => {
      const original = Buffer.from(
        madeUpReport({ programs: 5, seed: 3, fiscalYear: 2020, prefecture: '潮見県' }),
      );
      const damage = fc.array(fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 })), {
        maxLength: 50,
      });
      return fc.assert(
        fc.asyncProperty(damage, fc.nat(original.length), async (changes, length) => {
          const content = Uint8Array.from(original);
          for (const [at, value] of changes) content[at] = value;
          expect(await outcome(content.subarray(0, length), 'report.txt')).toMatch(READ_OR_JAPANESE);
        }),
        { numRuns: 300 },
      );
    },
    5 * MINUTES,
  );
});
