// A made-up annual report of a prefecture that does not exist, in the layouts of the real ones.

const POLICIES = [
  {
    no: 1,
    mark: '①',
    title: '働き手の育成と確保を図ること',
    groups: [
      { name: '・若い世代の県内就職の促進', rows: [0, 1, 2] },
      { name: '・学び直しと職業訓練の充実', rows: [3, 4] },
    ],
    subtotal: [45_842, 12_730, 0, 33_112],
  },
  {
    no: 2,
    mark: '②',
    title: '経営の基盤を強くすること',
    groups: [{ name: '・経営相談と承継の支援（再掲含む。）', rows: [5, 6, 7] }],
    subtotal: [20_305, 4_100, 2_000, 14_205],
  },
];

// name, new, priority, key result, cost, national, other, general, period, foundation, divisions, page
export const PROGRAMS = [
  ['みなと就職カフェ運営事業', '', '', '○', 12_540, null, null, 12_540, 'H28-R6', '', ['しごと支援課'], 4],
  [
    '高校生と県内企業をつなぐ出会いの場づくり推進事業',
    '○',
    '○',
    '○',
    8_302,
    4_150,
    null,
    4_152,
    'R4-R5',
    '',
    ['しごと支援課', '高校教育課'],
    4,
  ],
  ['UIターン相談窓口設置事業', '', '○', '', 3_000, null, null, 3_000, 'R2-', '', ['移住交流課'], 5],
  [
    'デジタル技能の学び直し応援事業費補助',
    '○',
    '',
    '○',
    15_580,
    8_580,
    null,
    7_000,
    'R4-R6',
    '△',
    ['産業技術課'],
    5,
  ],
  [
    '職業訓練校運営事業（指導員研修分）',
    '',
    '',
    '',
    6_420,
    null,
    null,
    6_420,
    'S52-',
    '',
    ['しごと支援課 （浜通り地域事務所）'],
    6,
  ],
  ['経営相談員設置費補助', '', '', '', 14_205, null, null, 14_205, 'S50-', '', ['商工振興課'], 7],
  [
    '小さな会社の事業承継早期着手支援事業',
    '○',
    '○',
    '○',
    6_100,
    4_100,
    2_000,
    null,
    'R3-R5',
    '○',
    ['商工振興課'],
    7,
  ],
  ['UIターン相談窓口設置事業（再掲）', '', '○', '', 3_000, null, null, 3_000, 'R2-', '', ['移住交流課'], 8],
];

const SHEETS = [
  {
    no: 1,
    program: 0,
    overview:
      '県内で働きたい若い世代のために、駅前の「みなと就職カフェ」で相談、模擬面接、職場見学の案内を行い、就職の後も一年の間、月に一度の面談を続けて早期の離職を防ぐ。',
    result: [
      '相談員4名を置き、平日の夜と土曜日にも窓口を開いた。',
      '職場見学の受入先を前年度の18社から26社に増やし、参加した人の6割が見学先に応募した。',
    ],
    head: ['項目名', '3年度', '4年度'],
    rows: [
      ['延べ相談件数', '1,204件', '1,377件'],
      ['就職した人の数', '88名', '約100名'],
    ],
    team: '（担当課：しごと支援課 若者就職グループ）',
  },
  {
    no: 2,
    program: 1,
    overview:
      '就職を希望する高校生と県内の中小企業が直に話し合う場を地区ごとに設け、学校の進路指導と企業の採用の日程を合わせる。',
    result: [
      '(1) 出会いの場を県内3地区で開き、企業41社と生徒延べ512名が参加した。',
      '(2) 進路指導の教員を対象とした企業見学を2回行った。',
    ],
    head: ['項目名', '3年度', '4年度'],
    rows: [
      ['出会いの場', '開催回数', '—', '3回'],
      ['', '参加生徒数', '—', '512名'],
    ],
    team: '（担当課：しごと支援課 若者就職グループ、高校教育課 進路グループ）',
  },
];

const LEAD =
  'この報告は、みなと県小規模企業応援条例第9条の規定に基づき、令和4年度に県が行った施策のうち主なものについて、二つの基本方針に沿って取りまとめ、県議会に提出するとともに、広く県民に公表するものである。';

const yen = (amount) => (amount === null ? '' : amount.toLocaleString('en-US'));
const td = (text, attributes = '') => `<td${attributes}>${text}</td>`;
const tr = (...cells) => `<tr>${cells.join('')}</tr>`;

const STYLE = `
  @page { size: A4; margin: 18mm 16mm; }
  @page wide { size: A4 landscape; margin: 14mm; }
  body { font: 10pt "IPAMincho", "Noto Serif CJK JP", serif; }
  table { border-collapse: collapse; width: 100%; margin: 6pt 0; }
  td { border: 0.5pt solid #000; padding: 2pt 4pt; vertical-align: middle; }
  tr { break-inside: avoid; }
  .wide { page: wide; font-size: 8.5pt; }
  .tall { writing-mode: vertical-rl; white-space: nowrap; width: 1.4em; text-align: center; }
  .amount { text-align: right; }
  .centre { text-align: center; }
  .break { break-before: page; }
  p { margin: 3pt 0; text-indent: 1em; }
  p.item { text-indent: -2em; padding-left: 2em; }
  .plain { text-indent: 0; }
`;

function masterRow(program, group) {
  const [name, isNew, isPriority, isKey, ...rest] = PROGRAMS[program];
  const [cost, national, other, general, period, foundation, divisions] = rest;
  const marks = [isNew, isPriority, isKey].map((mark) => td(mark, ' class="centre"'));
  const money = [cost, national, other, general].map((amount) => td(yen(amount), ' class="amount"'));
  return tr(group, td(name), ...marks, ...money, td(period), td(foundation), td(divisions.join('<br>')));
}

function masterList(tall) {
  const heads = ['新規', '重点', '主要成果'].map((head) => td(head, ` rowspan="2"${tall}`));
  const head =
    tr(
      td('基本方針', ' rowspan="2" width="11%"'),
      td('事業名', ' rowspan="2" width="22%"'),
      ...heads,
      td('R4事業費<br>(千円)', ' rowspan="2"'),
      td('財源内訳', ' colspan="3" class="centre"'),
      td('事業期間', ' rowspan="2"'),
      td('財団への補助・委託（△は予算の一部）', ' rowspan="2" width="9%"'),
      td('担当課等', ' rowspan="2" width="14%"'),
    ) + tr(td('国庫'), td('その他'), td('一般財源'));
  const body = POLICIES.map(({ mark, title, groups, subtotal }) => {
    const rows = groups.flatMap(({ name, rows: programs }) =>
      programs.map((program, index) =>
        masterRow(program, index === 0 ? td(name, ` rowspan="${programs.length}"`) : ''),
      ),
    );
    const money = subtotal.map((amount) => td(yen(amount), ' class="amount"')).join('');
    const sum = tr(td(''), td('小計'), td(''), td(''), td(''), money, td(''), td(''), td(''));
    return tr(td(`${mark} ${title}`, ' colspan="12"')) + rows.join('') + sum;
  });
  return `<table>${head}${body.join('')}</table>`;
}

function policyList({ groups, subtotal }) {
  const head = tr(
    td('No.'),
    td('事業名', ' width="45%"'),
    td('R4事業費<br>(千円)'),
    td('R4<br>新規'),
    td('担当課等', ' width="22%"'),
    td('掲載頁'),
  );
  const programs = groups.flatMap(({ rows }) => rows);
  const rows = programs.map((program, index) => {
    const [name, isNew, , , cost, , , , , , divisions, page] = PROGRAMS[program];
    return tr(
      td(index + 1),
      td(name),
      td(yen(cost), ' class="amount"'),
      td(isNew, ' class="centre"'),
      td(divisions.join('<br>')),
      td(page),
    );
  });
  return `<table>${head}${rows.join('')}${tr(td(''), td('小計'), td(yen(subtotal[0]), ' class="amount"'), td(''), td(''), td(''))}</table>`;
}

function indicatorTable({ head, rows }) {
  const split = rows.some((row) => row.length > head.length);
  const heads = tr(td(head[0], split ? ' colspan="2"' : ''), td(head[1]), td(head[2]));
  const lines = rows.map((row, index) => {
    if (!split) return tr(...row.map((cell) => td(cell)));
    return index === 0
      ? tr(td(row[0], ` rowspan="${rows.length}"`), ...row.slice(1).map((cell) => td(cell)))
      : tr(...row.slice(1).map((cell) => td(cell)));
  });
  return `<table>${heads}${lines.join('')}</table>`;
}

function sheet(entry) {
  const [name, , , , cost] = PROGRAMS[entry.program];
  const results = entry.result
    .map((line) => `<p${line.startsWith('(') ? ' class="item"' : ''}>${line}</p>`)
    .join('');
  return `<table><tr>${td(entry.no, ' width="8%"')}${td(name)}${td(`事業費 ${yen(cost)} 千円`, ' width="25%"')}</tr></table>
    <p class="plain">【事業概要】</p><p>${entry.overview}</p><p class="plain">【事業実績】</p>${results}
    ${indicatorTable(entry)}<p class="plain" style="text-align:right">${entry.team}</p>`;
}

const definition = () =>
  `<table>${tr(td('業種', ' rowspan="2"'), td('中小企業者（下記のいずれかを満たすこと）', ' colspan="2"'), td('小規模企業者'))}
  ${tr(td('資本金の額又は出資の総額'), td('常時使用する従業員の数'), td('常時使用する従業員の数'))}
  ${tr(td('①製造業、建設業、運輸業<br>その他の業種（②～④を除く）'), td('3億円以下'), td('300人以下'), td('20人以下'))}
  ${tr(td('②卸売業'), td('1億円以下'), td('100人以下'), td('5人以下'))}</table>`;

const cover = () => `<p class="centre plain" style="font-size:20pt">令和4年度</p>
  <p class="centre plain" style="font-size:16pt">みなと県小規模企業応援条例に基づく年次報告</p>
  <p class="centre plain">令和5年9月</p><p class="centre plain">み な と 県</p>
  <h2 class="break">目　次</h2><p class="plain">はじめに・・・・・・・・・・・・1</p>
  <p class="plain">1　施策一覧・・・・・・・・・・・・2</p><p class="plain">2　施策の実施状況・・・・・・・・・・・・3</p>
  <h2>はじめに</h2><p>${LEAD}</p>`;

function report(tall, style = '') {
  const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>年次報告</title><style>${STYLE}${style}</style>`;
  const sheets = SHEETS.map(sheet).join('');
  const [first, second] = POLICIES;
  return `${page}${cover()}${definition()}
    <div class="wide break"><p class="plain">別紙1</p>${masterList(tall)}</div>
    <div class="break"><h3>${first.mark} ${first.title}</h3><p class="plain">【基本方針事業一覧】</p>${policyList(first)}${sheets}
    <h3 class="break">${second.mark} ${second.title}</h3><p class="plain">【基本方針事業一覧】</p>${policyList(second)}</div></html>`;
}

/** Bordered tables; the master list on a landscape page with vertical heads. */
export const landscape = (style = '') => report(' class="tall"', style);
/** The master list alone. */
export function listAlone(style = '') {
  const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>施策一覧</title><style>${STYLE}${style}</style>`;
  return `${page}<div class="wide"><p class="plain">別紙1</p>${masterList(' class="tall"')}</div></html>`;
}

/** The master list printed sideways on a portrait sheet. */
export const sideways = () =>
  listAlone(`@page { size: A4 portrait; } body { margin: 0; } .wide { page: auto; width: 260mm; font-size: 8pt;
    transform-origin: top left; transform: rotate(90deg) translate(0, -180mm); }`);

/** Two pages side by side on a landscape sheet. */
export const twoUp = () => {
  const columns =
    'body { column-count: 2; column-gap: 20mm; font-size: 8pt; } @page { size: A4 landscape; margin: 12mm; }';
  const [first] = POLICIES;
  const sheets = SHEETS.map(sheet).join('');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>二面</title><style>${STYLE} ${columns}</style>
    <h2>はじめに</h2><p>${LEAD}</p><p>${LEAD}</p>${policyList(first)}<div style="break-before: column">${sheets}</div></html>`;
};

/** A table without lines, which only its tags and the place of its text tell; empty cells have no tag. */
export function tagged() {
  const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>一覧</title><style>${STYLE} td, th { border: none; padding: 1pt 4pt; text-align: left; font-weight: normal; }</style>`;
  const th = (text, attributes = '') => `<th${attributes}>${text}</th>`;
  const head =
    tr(
      th('取組の柱', ' rowspan="2"'),
      th('事業名', ' rowspan="2" width="40%"'),
      th('財源内訳', ' colspan="2"'),
      th('担当課', ' rowspan="2"'),
    ) + tr(th('国庫'), th('一般財源'));
  const rows = [0, 1, 2].map((program, index) => {
    const [name, , , , , national, , general, , , divisions] = PROGRAMS[program];
    const group =
      index === 0 ? td('若い世代の県内就職の促進に向けた取組の強化', ' rowspan="3" width="18%"') : '';
    return tr(group, td(name), td(yen(national)), td(yen(general)), td(divisions[0]));
  });
  return `${page}<p class="plain">財源の一覧</p><table role="table">${head}${rows.join('')}</table></html>`;
}

/** Bordered tables for a program that knows little CSS. */
export const flowing = () =>
  report('').replaceAll('<table>', '<table border="1" cellspacing="0" width="100%">');
/** The same tables without a single line. */
export const unruled = () => report('', 'td { border: none; padding: 2pt 8pt; }');

/** The report as a word processor prints a text file: columns made by spaces. */
export function plainText() {
  const width = (text) =>
    [...String(text)].reduce((sum, char) => sum + (char.charCodeAt(0) < 128 ? 1 : 2), 0);
  const pad = (text, to) => String(text) + ' '.repeat(Math.max(2, to - width(text)));
  const [{ mark, title, groups }] = POLICIES;
  const rows = groups
    .flatMap(({ rows: programs }) => programs)
    .map((program, index) => {
      const [name, isNew, , , cost, , , , , , divisions, page] = PROGRAMS[program];
      return (
        pad(index + 1, 5) +
        pad(name.slice(0, 18), 40) +
        pad(yen(cost), 9) +
        pad(isNew, 6) +
        pad(divisions[0].split(' ')[0], 16) +
        page
      );
    });
  const head = [
    pad('No.', 5),
    pad('事業名', 40),
    pad('事業費', 9),
    pad('新規', 6),
    pad('担当課等', 16),
    '掲載頁',
  ].join('');
  const sheets = SHEETS.map(({ no, program, overview, result, team }) =>
    [
      `${no}  ${PROGRAMS[program][0]}`,
      '【事業概要】',
      `　${overview}`,
      '【事業実績】',
      ...result.map((line) => `　${line}`),
      team,
      '',
    ].join('\n'),
  );
  return `令和4年度\nみなと県小規模企業応援条例に基づく年次報告\n\nはじめに\n　${LEAD}\n\n${mark} ${title}\n【基本方針事業一覧】\n${head}\n${rows.join('\n')}\n\n${sheets.join('\n')}`;
}
