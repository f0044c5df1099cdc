import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, docxOf, xlsxOf } from '../../tests/formats/archive-of.ts';
import { openSource, readSource, UnreadableFile } from './index.ts';
import { MAX_TEXT_BYTES } from './limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-formats-'));
const fixtures = resolve(import.meta.dirname, '../../tests/fixtures/pdf');
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (latin: string) => new Uint8Array(Buffer.from(latin, 'latin1'));
const padded = (latin: string) => bytesOf(latin.padEnd(200, '\0'));

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => new Error('読めてしまった'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as UnreadableFile).message;
}

describe('読めないファイルは、何であったかと次にすることを日本語で伝える', () => {
  const cases: [situation: string, name: string, bytes: Uint8Array, found: string, next: string][] = [
    ['空のファイル', 'a.txt', bytesOf(''), '中身が空', '元のファイルを確かめて'],
    ['空白と改行だけ', 'a.txt', bytesOf(' \r\n\t\n'), '文字がありません', '元のファイルを確かめて'],
    ['BOM だけ', 'a.txt', bytesOf('\xef\xbb\xbf'), '文字がありません', '元のファイルを確かめて'],
    [
      '全角の空白だけ',
      'a.txt',
      new TextEncoder().encode('　　\n'),
      '文字がありません',
      '元のファイルを確かめて',
    ],
    ['PNG', 'a.png', padded('\x89PNG\r\n\x1a\n'), '画像（PNG）', 'OCR'],
    ['JPEG', 'a.pdf', padded('\xff\xd8\xff\xe0'), '画像（JPEG）', 'OCR'],
    ['GIF', 'a.gif', padded('GIF89a'), '画像（GIF）', 'OCR'],
    ['WebP', 'a.webp', padded('RIFF\x10\0\0\0WEBPVP8 '), '画像（WebP）', 'OCR'],
    ['TIFF', 'a.tif', padded('II*\0'), '画像（TIFF）', 'OCR'],
    ['BMP', 'a.bmp', padded('BM\x36\0\0\0\0\0\0\0'), '画像（BMP）', 'OCR'],
    [
      '切れた Excel',
      'a.bin',
      padded('PK\x03\x04\x14\0xl/workbook.xml'),
      'Excel のブックとして始まっていますが、壊れて',
      '開いて保存し直す',
    ],
    [
      '切れた Word',
      'a.bin',
      padded('PK\x03\x04\x14\0word/document.xml'),
      'Word の文書として始まっていますが、壊れて',
      '開いて保存し直す',
    ],
    [
      '名前だけで分かる Word',
      'a.docx',
      padded('PK\x03\x04[Content_Types].xml'),
      'Word の文書として始まっていますが、壊れて',
      '開いて保存し直す',
    ],
    ['ほかの ZIP', 'a.zip', archiveOf({ 'a.txt': 'あ' }), '圧縮ファイル（ZIP）', '圧縮を解いて'],
    ['PowerPoint', 'a.pptx', archiveOf({ 'ppt/presentation.xml': '' }), 'PowerPoint', '保存し直して'],
    [
      'Writer の文書',
      'a.odt',
      archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'OpenDocument',
      '保存し直して',
    ],
    ['本文のない Word', 'a.docx', docxOf(''), '文字がありません', '元のファイルを確かめて'],
    [
      '本文の部品が失われた Word',
      'a.docx',
      archiveOf({ 'word/document.xml': '壊れた' }),
      'Word の文書として始まっていますが、壊れて',
      '開いて保存し直す',
    ],
    [
      'シートが空の Excel',
      'a.xlsx',
      xlsxOf([{ name: '一', data: '' }]),
      '文字がありません',
      '元のファイルを確かめて',
    ],
    [
      'ZIP 爆弾',
      'a.docx',
      docxOf(`<w:p><w:r><w:t>${'あ'.repeat(80_000_000)}</w:t></w:r></w:p>`),
      '上限の 200 MB',
      '取り出すか',
    ],
    [
      'パスワードのある Excel',
      'a.xlsx',
      concat(
        padded('\xd0\xcf\x11\xe0\xa1\xb1'),
        new Uint8Array(Buffer.from('EncryptedPackage\0', 'utf16le')),
      ),
      'パスワードで保護された Word か Excel',
      'パスワードを外して',
    ],
    ['gzip', 'a.gz', padded('\x1f\x8b\x08'), '圧縮ファイル', '圧縮を解いて'],
    ['古い Word', 'a.doc', padded('\xd0\xcf\x11\xe0\xa1\xb1'), '古い形式', '保存し直して'],
    ['RTF', 'a.rtf', bytesOf('{\\rtf1\\ansi hello}'), 'RTF', '保存し直して'],
    ['HTML', 'a.html', bytesOf('<!DOCTYPE html><html><body>x</body></html>'), 'HTML', 'ブラウザー'],
    ['JSON', 'a.json', bytesOf('{"schemaVersion": 1}'), 'JSON', '保存し直して'],
    ['XML', 'a.xml', bytesOf('<?xml version="1.0"?><a/>'), 'XML', '保存し直して'],
    ['実行ファイル', 'a', padded('\x7fELF'), 'プログラム', '保存し直して'],
    ['NUL を含むテキスト', 'a.txt', bytesOf('abc\0def'), 'NUL', 'UTF-8'],
    ['NUL だけの PDF', 'a.pdf', new Uint8Array(5000), '名前は PDF ですが', 'PDF を作り直して'],
    ['乱数の PDF', 'a.pdf', noise(3000), '名前は PDF ですが', 'PDF を作り直して'],
    ['どの文字コードでもない', 'a.txt', noise(3000), '文字コードが分かりません', '保存し直して'],
    [
      'PDF のように始まる乱数',
      'a.pdf',
      concat(bytesOf('%PDF-1.7\n'), noise(3000)),
      '壊れているか',
      'PDF を作り直して',
    ],
    [
      '大きすぎるテキスト',
      'a.txt',
      new Uint8Array(MAX_TEXT_BYTES + 1).fill(65),
      '上限の 20 MB',
      '取り出すか',
    ],
    [
      '行だけが続くテキスト',
      'a.txt',
      bytesOf(`a${'\n'.repeat(500_000)}`),
      '行や欄が多すぎます',
      '取り出して',
    ],
  ];
  it.each(cases)('%s', async (_, name, bytes, found, next) => {
    const message = await refusal(readSource(bytes, name));
    expect(message).toContain(`「${name}」`);
    expect(message).toContain(found);
    expect(message).toContain(
      '読めるのは、テキスト（UTF-8、UTF-16、Shift_JIS、EUC-JP）、文字の入った PDF、Word（.docx）、Excel',
    );
    expect(message).toContain(next);
  });

  it('ないファイル', async () => {
    expect(await refusal(openSource(join(folder, 'nai.txt')))).toContain('見つかりません');
  });

  it('フォルダー', async () => {
    expect(await refusal(openSource(folder))).toContain('フォルダーであり');
  });

  it('装置と名前付きパイプは開かない', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await refusal(openSource(pipe))).toContain('通常のファイルではありません');
    expect(await refusal(openSource('/dev/zero'))).toContain('通常のファイルではありません');
  });

  it.skipIf(process.getuid?.() === 0)('権限がない（管理者では確かめられない）', async () => {
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, '秘密');
    chmodSync(secret, 0);
    expect(await refusal(openSource(secret))).toContain('権限がありません');
  });

  it('200 MB のゼロは、先頭だけを見て断る', async () => {
    const zeros = join(folder, 'zeros.pdf');
    writeFileSync(zeros, '');
    truncateSync(zeros, 200 * 1024 * 1024);
    expect(await refusal(openSource(zeros))).toContain('名前は PDF ですが');
  });

  it('文字のない PDF、パスワードのある PDF', async () => {
    expect(await refusal(openSource(join(fixtures, 'scan.pdf')))).toContain('文字の情報がありません');
    expect(await refusal(openSource(join(fixtures, 'encrypted.pdf')))).toContain('パスワードで保護');
  });
});

describe('どんなバイト列でも、読めるか UnreadableFile かのどちらかになる', () => {
  const heads = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '\xff\xfe',
    'PK\x03\x04',
  );
  it('性質', async () => {
    await fc.assert(
      fc.asyncProperty(
        heads,
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('a.pdf', 'a.txt'),
        async (head, rest, name) => {
          const outcome = await readSource(concat(bytesOf(head), rest), name).catch(
            (error: unknown) => error,
          );
          expect(
            outcome instanceof UnreadableFile || (outcome as { lines: unknown[] }).lines.length > 0,
          ).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('どこで切れた PDF でも', async () => {
    const whole = new Uint8Array(readFileSync(join(fixtures, 'chromium-tagged.pdf')));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: whole.length }), async (size) => {
        const outcome = await readSource(whole.subarray(0, size), 'a.pdf').catch((error: unknown) => error);
        expect(outcome instanceof UnreadableFile || (outcome as { format: string }).format === 'pdf').toBe(
          true,
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** The same bytes each time, without any order (a linear congruential generator), NUL left out. */
function noise(size: number): Uint8Array {
  let state = 20_201;
  return Uint8Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1 + ((state >> 16) % 255);
  });
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
