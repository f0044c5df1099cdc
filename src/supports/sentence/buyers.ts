import type { Purpose } from '../purposes.ts';

/** What follows people who buy, not people who work: 「若い人に受ける」, 「お年寄り向け」, 「学生のお客」. */
const BUY =
  /^(?:たち|の(?:人|方|みな|皆)(?:さん)?|さん)?(?:向け|むけ|に(?:も)?(?:人気|受け|うけ|売|買|食べ|飲ん|喜|よろこ|好)|客|のお客|の(?:ため|為)|の(?:家|うち|いる家))/;
const OF_WORKERS: readonly Purpose[] = [
  ...(['hiring', 'retention', 'women', 'diverse-workers', 'balance', 'regular-employment'] as const),
];

/** Whether a phrase about workers speaks of those who buy; `behind`: what stands behind it. */
export const isOfBuyers = (purposes: readonly Purpose[], behind: string): boolean =>
  purposes.length > 0 && purposes.every((each) => OF_WORKERS.includes(each)) && BUY.test(behind);
