import { describe, expect, it } from 'vitest';
import { converted, libreOffice } from '../office/printed.examples.ts';
import { exampleTree } from '../office/tree.examples.ts';
import { typesetWorkbook } from './index.ts';

describe.skipIf(libreOffice === undefined)(
  'a workbook in LibreOffice (skipped where it is not installed)',
  () => {
    it('opens: its first worksheet as text, all of them as pages', async () => {
      const { bytes } = await typesetWorkbook(exampleTree(12));
      expect(converted(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76').toString('utf8')).toContain(
        '1 令和2年度の動向',
      );
      expect(converted(bytes, 'xlsx', 'pdf').subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });
  },
);
