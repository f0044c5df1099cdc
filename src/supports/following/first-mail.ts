import { UNCONFIRMED_DAYS } from './follow.ts';
import type { Rhythm } from './rhythm.ts';
import { endAddress, wayOutHeaders } from './way-out.ts';

export interface FirstMailInput {
  /** What would be followed, in words of ours. */
  label: string;
  rhythm: Rhythm;
  /** Tokens of the two links. */
  confirm: string;
  end: string;
  publicUrl: string;
}

/** How often, in words. */
export const rhythmWords: Record<Rhythm, string> = {
  weekly: '週1回（月曜日）',
  daily: '1日1回',
};

/** The mail that asks whether the request came from whoever reads it. */
export function firstMail({ label, rhythm, confirm, end, publicUrl }: FirstMailInput) {
  return {
    subject: '【かけはし】支援のお知らせを始めるための確認',
    headers: wayOutHeaders(publicUrl, end),
    body: [
      'このアドレスあてに、次の支援のお知らせを届ける申し込みがありました。',
      '',
      `  お知らせする支援：${label}`,
      `  届ける回数：${rhythmWords[rhythm]}、変わったことがあるときだけ`,
      '',
      'お申し込みになった方は、次のページを開き、「お知らせを始める」を押してください。',
      `${publicUrl}/alerts/confirm/${confirm}`,
      '',
      `お心当たりがないときは、何もなさらなくてかまいません。押されなければお知らせは始まらず、このアドレスは${UNCONFIRMED_DAYS}日後に消えます。`,
      '今すぐ消すときは、次のページで「お知らせをやめる」を押してください。',
      endAddress(publicUrl, end),
    ].join('\n'),
  };
}
