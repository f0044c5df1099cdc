import { describe, expect, it } from 'vitest';
import { findLibreOffice } from '../../../scripts/programs.mjs';
import { savedByLibreOffice } from '../../../tests/formats/saved-by-libreoffice.ts';
import { cellOfKey, Desk, edited, reader } from './desk.examples.ts';
import { formOf, OPTIONS } from './forms.examples.ts';
import { formBytes } from './make-forms.ts';
import { receiveForms } from './receive.ts';

describe.skipIf(findLibreOffice() === undefined)(
  'forms that LibreOffice saved (left out where there is none)',
  () => {
    const answers = () => [
      formOf().answer,
      formOf({ id: 'a-18', values: { ...formOf().answer.values, name: "灯台'の[修繕]*事業" } }).answer,
    ];

    it.each(['xlsx', 'ods', 'xls'] as const)(
      'as .%s: what was typed is taken, what was not typed is no change',
      async (extension) => {
        const desk = new Desk(answers());
        const typed = await edited(
          await formBytes(
            answers().map(({ id }) => desk.sheet(id)),
            OPTIONS,
          ),
          (workbook) => {
            const [, first, second] = workbook.worksheets;
            cellOfKey(first!, 'cost').value = 9000;
            cellOfKey(first!, 'result').value = '=4回開いた。\n\n  延べ72名が  受けた。';
            cellOfKey(first!, 'indicator-2-current').value = '４回';
            cellOfKey(first!, 'national').value = { formula: 'E20*2', result: 18000 };
            cellOfKey(first!, 'foundation').value = '○（全部）';
            cellOfKey(first!, 'isNew').value = '○';
            first!.name = '労働課分';
            second!.insertRow(9, []);
            cellOfKey(second!, 'overview').value = {
              richText: [{ text: '太い' }, { font: { bold: true }, text: '字' }],
            };
          },
        );
        const [saved] = await savedByLibreOffice([{ bytes: typed, extension: 'xlsx' }], extension);
        const [outcome] = await receiveForms(
          2025,
          [{ name: `様式.${extension}`, bytes: saved! }],
          reader,
          desk,
        );
        expect(outcome?.answers.map(({ changed }) => changed)).toEqual([6, 1]);
        expect(desk.values('a-17')).toMatchObject({
          ...{ cost: '9,000', foundation: '○', isNew: '1', 'indicator-2-current': '４回' },
          result: '=4回開いた。\n\n  延べ72名が  受けた。',
        });
        expect(desk.values('a-18').overview).toBe('太い字');
      },
    );
  },
);
