import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.ts';
import { type Block, type DocumentTree, typesetPdf } from '../../src/report/index.ts';

/** A tagged PDF with these blocks under one running head; its lines with the margins marked. */
async function linesOf(blocks: Block[]) {
  const tree: DocumentTree = {
    title: '令和3年度の報告',
    issuer: '架空県',
    date: '2022-09-01',
    draftMark: null,
    parts: [{ id: 'part', orientation: 'portrait', kind: 'body', runningHead: '第1章 動向', blocks }],
  };
  const { bytes } = await typesetPdf(tree, { standard: 'ua-1' });
  const { lines } = await readSource(bytes, '報告.pdf');
  return lines.map(({ cells, isMargin }) => (isMargin ? ['（欄外）', ...cells] : cells));
}

const heading = (text: string, id: string): Block => ({ kind: 'heading', level: 1, id, text });
const SENTENCE = '地域の事業者が抱える課題を聞き取り、専門家とともに解決の道筋を考え、必要な支援につなげた。';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80"><path d="M10 70H190M10 10V70" stroke="#000"/><text x="20" y="40" font-family="BIZ UDPGothic" font-size="9">図の中の文字</text></svg>';
const figure = (n: number, title: string): Block => ({
  kind: 'figure',
  id: `figure-${n}`,
  number: `図${n}`,
  title,
  unit: null,
  alt: '折れ線',
  picture: { kind: 'svg', svg: SVG },
  data: null,
  source: `調査${n}`,
  notes: [],
});

describe('タグの付いた PDF は、タグが言うとおりに読む', () => {
  it('柱と頁番号は欄外、同じ言葉の見出しは本文', async () => {
    expect(
      await linesOf([heading('第1章 動向', 'one'), { kind: 'paragraph', style: 'body', text: '本文。' }]),
    ).toEqual([['（欄外）', '第1章 動向'], ['第1章 動向'], ['本文。'], ['（欄外）', '1']]);
  });

  it('箇条書きの項目は、折り返しても一行', async () => {
    const items = [`(1) ${SENTENCE.repeat(3)}`, `(2) ${SENTENCE}`];
    const lines = await linesOf([{ kind: 'list', items }]);
    const text = lines
      .filter(([first]) => first !== '（欄外）')
      .map(([line]) => line?.replace(/[\s・]/g, ''));
    expect(text).toEqual(items.map((item) => item.replace(/\s/g, '')));
  });

  it('並んだ図は一つずつ、図の中の文字は欄外', async () => {
    const lines = await linesOf([
      { kind: 'side-by-side', blocks: [figure(1, '左の図'), figure(2, '右の図')] },
    ]);
    const text = lines
      .filter(([first]) => first !== '（欄外）')
      .map((cells) => cells.join('').replace(/\s/g, ''));
    expect(text).toEqual(['図1左の図', '資料：調査1', '図2右の図', '資料：調査2']);
    expect(lines.flat().join('')).toContain('図の中の文字');
  });

  it('目次は、見出しと頁の行', async () => {
    const entries = ['はじめに', '1 動向', '2 施策', '3 参考資料'].map((text, at) => ({
      id: `c${at}`,
      level: 1 as const,
      text,
    }));
    const lines = await linesOf([
      { kind: 'contents', id: 'contents', title: '目次', entries },
      ...entries.map(({ id, text }) => heading(text, id)),
    ]);
    expect(lines.filter((cells) => cells.length === 2 && cells[0] !== '（欄外）')).toEqual([
      ['はじめに', '2'],
      ['1 動向', '3'],
      ['2 施策', '4'],
      ['3 参考資料', '5'],
    ]);
  });
});
