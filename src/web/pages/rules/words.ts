export const words = {
  title: '点検の規則',
  lead: '年次報告を点検する規則の一覧です。何を見つけ、どうして問題で、どんなときは誤りでないのかを、それぞれのページに書いています。',
  rule: '規則',
  id: '番号',
  severities: '重さ',
  meaning: '重さの意味',
  seeFindings: 'この規則による指摘を見る',
} as const;
