export const words = {
  title: '送信メール',
  sending: 'かけはしが送ったメールと、これから送るメールです。',
  keeping:
    'メールサーバーが設定されていないので、メールは送らずにここに残しています（開発・研修用の受信箱）。あとからサーバーを設定しても、残したメールは送りません。',
  nothing: 'メールはまだありません。',
  list: 'メールの一覧',
  at: '日時',
  to: '宛先',
  subject: '件名',
  state: '状態',
  noSubject: '（件名なし）',
  states: {
    waiting: '送信待ち',
    sent: '送信済み',
    kept: '送らずに保管',
    failed: '送れなかった',
  },
  sentAt: '送った日時',
  lastError: 'サーバーの返事',
  waitingWhat: 'サーバーが受け取るまで、間をおいて約4日間、送り直します。',
  failedWhat: '宛先が正しいか、アカウントのメールアドレスを確かめてください。',
  body: '本文',
} as const;
