/**
 * What follows a wish that somebody does not have: 「借入はしたくない」, 「融資以外で」, 「補助金ではなく」. Not 「値上げしないと」 (it
 * must), not 「採用できない」 (it can't, and wants to).
 */
const UNWANTED =
  /^[^|]{0,3}?(?:は|も|を|が|の|に|って|まで|とか|など)?(?:もう|できれば|なるべく|あまり|特に|いまは|今は|これ以上)?(?:したくな|しない(?!と|なら)|しなくて(?:も)?い|したくあり|いらな|要らな|いりませ|要りませ|不要|必要な(?:い|く)|必要はな|考えていな|考えてな|考えていませ|望まな|避けたい|さけたい|増やしたくな|受けたくな|使いたくな|ではなく|じゃなく|でなく|以外|抜きで|なしで(?:済|や)|無しで|足りてい|足りてる|間に合って|困っていな|間にあって|済んでい|済みです|終わって|は結構|の?は(?:なし|無し)(?:で|に|$)|の?は(?:嫌|いや)(?:だ|で|な|$))/;

/** Whether what stands behind a phrase says that it is not wanted. */
export const isUnwanted = (behind: string): boolean => UNWANTED.test(behind);

/** 「寸志ではなくボーナスを」: what stands in its place is wanted, and may be of the same kind. */
export const isReplaced = (behind: string): boolean => /^(?:では|じゃ|で)なく/.test(behind);
