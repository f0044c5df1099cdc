export const words = {
  title: '自治体の比較',
  lead: '同じ年度の年次報告を並べています。事業の数え方や事業費の種類は自治体ごとに違うため、割合や増減の見当をつけるためにお使いください。',
  year: '年度',
  show: '表示する',
  jurisdiction: '自治体',
  programs: '事業数',
  newPrograms: '新規',
  cost: '事業費',
  perProgram: '1事業あたり',
  nothing: 'この年度の年次報告は、まだ一つの自治体のものしか収録していません。',
  nothingNext: '他の自治体の報告書を点検して取り込むと、ここに並びます。',
  toCheck: '報告書を点検する',
} as const;
