import type { AnswerView } from '../../../round-services.ts';
import type { Mode } from './mode.ts';

const own: Record<Mode, string> = {
  edit: '書いて保存し、終わったら提出してください。提出すると承認者に回ります。',
  withdraw: '承認者の確認を待っています。直したいときは、承認されるまでは取り下げられます。',
  approve: '内容を確かめて、承認するか、理由を書いて差し戻してください。承認すると取りまとめ課に回ります。',
  accept: '内容を確かめて、受理するか、理由を書いて差し戻してください。受理した回答が報告に載ります。',
  reopen: '受理しました。直すことが見つかったときは、理由を書いて開け直せます。',
  read: '',
};

const others: Record<AnswerView['answer']['state'], string> = {
  waiting: '担当者が書くのを待っています。',
  draft: '担当者が書いています。まだ提出していません。',
  returned: '差し戻されています。担当者が直して、もう一度提出します。',
  submitted: '提出済みです。確認を待っています。',
  approved: '承認済みです。取りまとめ課の受理を待っています。',
  accepted: '受理済みです。することはありません。',
};

const returned = '差し戻されました。項目にあるコメントを読んで直し、もう一度提出してください。';

/** What happens next, for whoever looks. */
export function nextStep({ answer, round }: AnswerView, mode: Mode): string {
  if (round.state === 'closed') return 'この年度の照会は閉じています。読むことだけができます。';
  if (mode === 'edit' && answer.state === 'returned') return returned;
  return own[mode] || others[answer.state];
}
