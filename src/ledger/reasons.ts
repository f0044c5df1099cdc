import type { AcceptReason } from './views/origins.ts';

/** The reasons as people read them. */
const TEXTS: Record<AcceptReason, string> = {
  'not-stated': '文書に記載がありません',
  'only-statement': '記載は1か所だけです',
  'all-agree': 'すべての記載が一致しています',
  'master-list': '施策一覧の記載を採りました(施策一覧を、基本方針事業一覧や個票より優先します)',
  'policy-list': '基本方針事業一覧の記載を採りました(個票より優先します)',
  sheet: '個票の記載を採りました',
  'original-over-relisting': '再掲ではない、もとの掲載の記載を採りました',
  'later-document': '同じ年度の文書のうち、後から取り込んだものの記載を採りました',
  misprint: '県の名前が正しく書かれている方の記載を採りました',
  person: '担当者が判断しました',
};

export const reasonText = (reason: AcceptReason): string => TEXTS[reason];
