import { RoundRefused } from '../refused.ts';

const LONGEST = 2000;

/** What a person said, as it is kept. @throws RoundRefused when nothing is said, or too much */
export function tidyText(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
  if (tidy === '') throw new RoundRefused('文を入力してください。');
  if (tidy.length > LONGEST) throw new RoundRefused(`文が長すぎます（${LONGEST}字まで）。`);
  return tidy;
}
