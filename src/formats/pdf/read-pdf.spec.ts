import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource, readSource, type SourceDocument } from '../index.ts';

const fixtures = resolve(import.meta.dirname, '../../../tests/fixtures/pdf');
const open = (name: string) => openSource(join(fixtures, `${name}.pdf`));

/** Cells divided by `|`, so that empty ones can be seen. */
const shown = ({ lines }: SourceDocument) => lines.map(({ cells }) => cells.join('|'));
function between(rows: string[], first: string, last: string): string[] {
  const from = rows.findIndex((row) => row.startsWith(first));
  return rows.slice(from, rows.findIndex((row, at) => at >= from && row.startsWith(last)) + 1);
}

const MASTER_LIST = [
  '基本方針|事業名|新規|重点|主要成果|R4事業費 (千円)|財源内訳|||事業期間|財団への補助・委託（△は予算の一部）|担当課等',
  '||||||国庫|その他|一般財源|||',
  '① 働き手の育成と確保を図ること|||||||||||',
  '・若い世代の県内就職の促進|みなと就職カフェ運営事業|||○|12,540|||12,540|H28-R6||しごと支援課',
  '|高校生と県内企業をつなぐ出会いの場づくり推進事業|○|○|○|8,302|4,150||4,152|R4-R5||しごと支援課 高校教育課',
  '|UIターン相談窓口設置事業||○||3,000|||3,000|R2-||移住交流課',
  '・学び直しと職業訓練の充実|デジタル技能の学び直し応援事業費補助|○||○|15,580|8,580||7,000|R4-R6|△|産業技術課',
  '|職業訓練校運営事業（指導員研修分）||||6,420|||6,420|S52-||しごと支援課 （浜通り地域事務所）',
  '|小計||||45,842|12,730|0|33,112|||',
  '② 経営の基盤を強くすること|||||||||||',
  '・経営相談と承継の支援（再掲含む。）|経営相談員設置費補助||||14,205|||14,205|S50-||商工振興課',
  '|小さな会社の事業承継早期着手支援事業|○|○|○|6,100|4,100|2,000||R3-R5|○|商工振興課',
  '|UIターン相談窓口設置事業（再掲）||○||3,000|||3,000|R2-||移住交流課',
];

const POLICY_LIST = [
  '1|みなと就職カフェ運営事業|12,540||しごと支援課|4',
  '2|高校生と県内企業をつなぐ出会いの場づくり推進事業|8,302|○|しごと支援課 高校教育課|4',
  '3|UIターン相談窓口設置事業|3,000||移住交流課|5',
  '4|デジタル技能の学び直し応援事業費補助|15,580|○|産業技術課|5',
  '5|職業訓練校運営事業（指導員研修分）|6,420||しごと支援課 （浜通り地域事務所）|6',
];

const SHEET = [
  '1|みなと就職カフェ運営事業|事業費 12,540 千円',
  '【事業概要】',
  '県内で働きたい若い世代のために、駅前の「みなと就職カフェ」で相談、模擬面接、職場見学の案内を行い、就職の後も一年の間、月に一度の面談を続けて早期の離職を防ぐ。',
  '【事業実績】',
  '相談員4名を置き、平日の夜と土曜日にも窓口を開いた。',
  '職場見学の受入先を前年度の18社から26社に増やし、参加した人の6割が見学先に応募した。',
  '項目名|3年度|4年度',
  '延べ相談件数|1,204件|1,377件',
  '就職した人の数|88名|約100名',
  '（担当課：しごと支援課 若者就職グループ）',
];

describe('罫線のある表は、一行が一行に、空の欄は空のまま、欄の中の折り返しは一つになる', () => {
  it.each(['chromium-untagged', 'chromium-type3', 'chromium-sideways', 'libreoffice-ruled'])(
    '施策一覧（%s）',
    async (name) => {
      const rows = shown(await open(name)).map((row) => row.replace('事業費(', '事業費 ('));
      // LibreOffice breaks the page within the last row and leaves the table's end below it.
      expect(between(rows, '基本方針|', '|UIターン相談窓口設置事業（再掲）')).toEqual(MASTER_LIST);
    },
  );

  it.each(['chromium-untagged', 'libreoffice-ruled'])('基本方針事業一覧と個票（%s）', async (name) => {
    const rows = shown(await open(name));
    expect(between(rows, '1|みなと', '5|職業')).toEqual(POLICY_LIST);
    expect(between(rows, '1|みなと就職カフェ運営事業|事業費', '（担当課')).toEqual(SHEET);
  });

  it('左の欄が縦に結ばれた項目表', async () => {
    const rows = shown(await open('chromium-untagged'));
    expect(between(rows, '項目名||', '|参加生徒数')).toEqual([
      '項目名||3年度|4年度',
      '出会いの場|開催回数|—|3回',
      '|参加生徒数|—|512名',
    ]);
  });
});

describe('罫線のない表は、タグか文字の位置から', () => {
  it('タグ（空の欄と結ばれた欄にはタグがない）', async () => {
    expect(shown(await open('chromium-tagged'))).toEqual([
      '財源の一覧',
      '取組の柱|事業名|財源内訳||担当課',
      '||国庫|一般財源|',
      '若い世代の県内就職の促進に向けた取組の強化|みなと就職カフェ運営事業||12,540|しごと支援課',
      '|高校生と県内企業をつなぐ出会いの場づくり推進事業|4,150|4,152|しごと支援課',
      '|UIターン相談窓口設置事業||3,000|移住交流課',
    ]);
  });

  it('文字の位置', async () => {
    const rows = shown(await open('chromium-unruled'));
    expect(between(rows, '1|みなと', '5|職業')).toEqual(POLICY_LIST);
    expect(between(rows, '1|みなと就職カフェ運営事業|事業費', '（担当課')).toEqual(SHEET);
  });

  it('空白で桁をそろえた文字だけの印刷', async () => {
    const rows = shown(await open('libreoffice-text'));
    const first = rows.find((row) => row.startsWith('1|みなと'));
    expect(first?.split('|').filter((cell) => cell !== '')).toEqual([
      '1',
      'みなと就職カフェ運営事業',
      '12,540',
      'しごと支援課',
      '4',
    ]);
  });
});

describe('文章は段落ごとに一行になる', () => {
  it.each(['chromium-untagged', 'libreoffice-ruled', 'libreoffice-text'])('%s', async (name) => {
    expect(shown(await open(name))).toContain(
      'この報告は、みなと県小規模企業応援条例第9条の規定に基づき、令和4年度に県が行った施策のうち主なものについて、二つの基本方針に沿って取りまとめ、県議会に提出するとともに、広く県民に公表するものである。',
    );
  });

  it('表紙の短い行はつながない。目次の点線は欄の境になる', async () => {
    expect(shown(await open('chromium-untagged')).slice(0, 8)).toEqual([
      '令和4年度',
      'みなと県小規模企業応援条例に基づく年次報告',
      '令和5年9月',
      'み な と 県',
      '目　次',
      'はじめに|1',
      '1　施策一覧|2',
      '2　施策の実施状況|3',
    ]);
  });
});

describe('一枚に二頁を並べた印刷は、左の頁、右の頁の順に読む', () => {
  it('行の番号も左の頁から続く', async () => {
    const document = await open('chromium-two-up');
    const rows = shown(document);
    expect(between(rows, '1|みなと', '5|職業')).toEqual(POLICY_LIST);
    expect(between(rows, '1|みなと就職カフェ運営事業|事業費', '（担当課')).toEqual(SHEET);
    const places = document.lines.map(({ line }) => line);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('どこに印刷されていたか', () => {
  it('頁と、頁の中で何行目か', async () => {
    const { lines } = await open('chromium-untagged');
    const heading = lines.find(({ text }) => text === '【事業実績】');
    expect(heading).toMatchObject({ pdfPage: 4, line: 20 });
    expect(lines.every(({ pdfPage, line }) => pdfPage !== undefined && line >= 1)).toBe(true);
  });

  it('最後が欠けていても頁が取り出せれば読み、切れていると伝える', async () => {
    const whole = new Uint8Array(readFileSync(join(fixtures, 'chromium-tagged.pdf')));
    const cut = whole.subarray(0, whole.length - 300);
    expect(await readSource(cut, '切れた.pdf')).toMatchObject({
      truncated: true,
      format: 'pdf',
      encoding: 'pdf',
    });
    expect(await readSource(whole, '全部.pdf')).toMatchObject({ truncated: false });
  });

  it('渡したバイト列を壊さない', async () => {
    const bytes = readFileSync(join(fixtures, 'chromium-tagged.pdf'));
    await readSource(bytes, 'a.pdf');
    expect((await readSource(bytes, 'a.pdf')).lines.length).toBe(6);
  });
});
