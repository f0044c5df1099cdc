import { describe, expect, it } from 'vitest';
import { readSource } from '../../../formats/index.ts';
import { converted, libreOffice } from '../office/printed.examples.ts';
import { exampleTree } from '../office/tree.examples.ts';
import { typesetWord } from './index.ts';

describe.skipIf(libreOffice === undefined)(
  'a Word file in LibreOffice (skipped where it is not installed)',
  () => {
    it('opens, and every page that the list names is the page on which the sheet stands', async () => {
      const { bytes } = await typesetWord(exampleTree(30));
      const pdf = await readSource(converted(bytes, 'docx', 'pdf'), 'report.pdf');
      const lines = pdf.lines.map(({ cells, pdfPage }) => ({
        text: cells.join('').replace(/\s/g, ''),
        page: pdfPage!,
      }));
      const pageOf = (is: (text: string) => boolean) => lines.find(({ text }) => is(text))!.page;
      const firstBody = pageOf((text) => text === '1令和2年度の動向');

      const named = lines.flatMap(
        ({ text }) => /^(\d+)若者と会社をつなぐ事業その\1(1,0\d\d○?労働課企画課)(\d+)$/.exec(text) ?? [],
      );
      const rows = Array.from({ length: named.length / 4 }, (_, at) => ({
        no: named[at * 4 + 1]!,
        page: Number(named[at * 4 + 3]),
      }));
      expect(rows.length).toBeGreaterThan(20);
      const stands = (no: string) =>
        pageOf((text) => text.startsWith(`${no}若者と会社をつなぐ事業その${no}事業費`)) - firstBody + 1;
      expect(rows).toEqual(rows.map(({ no }) => ({ no, page: stands(no) })));
    });
  },
);
