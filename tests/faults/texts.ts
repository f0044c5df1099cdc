import { saveText, textHistory } from '../../src/ledger/index.ts';
import type { Writing } from './harness.ts';

const place = (number: number) => ({ jurisdiction: '990001', fiscalYear: 2000 + number, slot: 'foreword' });

/** Each text is the first version of another year's foreword. */
export const writing: Writing = {
  async write(ledger, number) {
    await saveText(ledger, { ...place(number), version: 0, paragraphs: [`${number}番目の文`], by: '海野' });
  },
  times: async (ledger, number) => (await textHistory(ledger, place(number))).length,
};
