const KANJI = '〇一二三四五六七八九十';

/** What is left when a rate is said: only then it is certain that nothing else is said with it. */
const SAID = /^(?:補助率)?:?(?:最大|上限)?(.+?)(?:以内|以下|まで|を上限|補助|を補助|を助成|相当)?$/;

/**
 * 補助率 in percent with one decimal where the text says one and nothing else: 1/2, 2/3以内, ３分の１, 50%. Of whatever is
 * said besides (「1/2（小規模は2/3）」) nothing is taken: undefined, and the words stay words.
 */
export function rateOfText(text: string): number | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const said = SAID.exec(bare)?.[1] ?? '';
  const percent = /^(\d{1,3}(?:\.\d+)?)(?:%|パーセント)$/.exec(said)?.[1];
  if (percent !== undefined) return shareOf(Number(percent), 100);
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(said);
  if (fraction !== null) return shareOf(Number(fraction[1]), Number(fraction[2]));
  const parts = /^(\d{1,2}|[一二三四五六七八九十])分の(\d{1,2}|[一二三四五六七八九十])$/.exec(said);
  return parts === null ? undefined : shareOf(numberOf(parts[2]!), numberOf(parts[1]!));
}

const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : KANJI.indexOf(text));

function shareOf(part: number, whole: number): number | undefined {
  return part > 0 && part <= whole ? Math.round((part * 1000) / whole) / 10 : undefined;
}
