export const words = {
  listing: '基本方針',
  program: '事業',
  state: '状態',
  holder: '手元',
  due: '期限',
  cost: '前年度の事業費',
  inThousands: '（千円）',
  isNew: '新しい事業',
  returned: '差し戻しの理由',
  days: (days: number) => `${days}日`,
  late: (days: number) => `${days}日遅れ`,
} as const;
