/** The sentences of the small page that others embed, and of the page that says how. */
export const words = {
  title: '中小企業の支援をさがす',
  box: '困っていること、やりたいこと',
  go: 'さがす',
  none: 'この条件に合う支援は見つかりませんでした。ことばを短くするか、下のリンクから条件を変えてください。',
  all: (count: number) => `${count.toLocaleString('ja-JP')}件すべてを見る`,
  other: '条件を変えてさがす',
  newTab: '（新しいタブで開きます）',
  from: (site: string) => `${site}の支援情報`,
  sample: '見本データ',
  howTo: {
    title: '自分のサイトに埋め込む',
    lead: '商工会議所、金融機関、市町村などのサイトに、支援をさがす枠を置けます。申し込みはいりません。',
    choose: '枠に出す支援を選ぶ',
    place: '市町村',
    anyPlace: '選ばない',
    purpose: '目的',
    anyPurpose: '選ばない',
    text: 'さがすことば',
    make: '埋め込むコードを作る',
    code: '埋め込むコード',
    codeHint:
      '次の文字をすべて写して、ページの HTML に貼り付けてください。高さは、サイトに合わせて変えられます。',
    look: '枠だけを開いて確かめる',
    promises: 'この枠について',
    list: [
      'クッキーを使わず、見た人を追いかけません。ほかのサイトへは何も送りません。',
      '支援は5件まで出ます。続きと支援のページは、新しいタブで開きます。',
      '内容は、この枠を開くたびに新しくなります。',
      'サインインしている職員が開いても、同じものが出ます。',
    ],
  },
} as const;
