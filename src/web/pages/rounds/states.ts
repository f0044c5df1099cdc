import type { AnswerEventKind, Holder } from '../../../collection/index.ts';

export const holderWords: Record<Holder, string> = {
  editor: '担当者',
  approver: '承認者',
  secretariat: '取りまとめ課',
  nobody: 'なし（完了）',
};

export const eventWords: Record<AnswerEventKind, string> = {
  opened: '照会を開いた',
  saved: '保存した',
  submitted: '提出した',
  withdrawn: '提出を取り下げた',
  approved: '承認した',
  returned: '差し戻した',
  accepted: '受理した',
  reopened: '開け直した',
  'handed-over': '組織または期限を変えた',
};
