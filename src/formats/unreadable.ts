import { UnreadableFile } from './source.ts';

/** Why a file can't be read at all. */
export type Situation =
  | { why: 'missing' }
  | { why: 'directory' }
  | { why: 'not-a-file' }
  | { why: 'forbidden' }
  | { why: 'disk'; code: string }
  | { why: 'empty' }
  | { why: 'blank' }
  | { why: 'kind'; found: string; next: string }
  | { why: 'nul-bytes' }
  | { why: 'unknown-bytes' }
  | { why: 'too-large'; megabytes: number; limit: number }
  | { why: 'too-many-lines'; limit: number }
  | { why: 'office-broken'; found: string }
  | { why: 'office-encrypted' }
  | { why: 'unpacked-too-large'; limit: number }
  | { why: 'pdf-broken' }
  | { why: 'pdf-not-pdf' }
  | { why: 'pdf-encrypted' }
  | { why: 'pdf-without-text'; pages: number };

const EXPECTED =
  '読めるのは、テキスト（UTF-8、UTF-16、Shift_JIS、EUC-JP）、文字の入った PDF、Word（.docx）、Excel（.xlsx、.xls、.ods）です。';
const PLAIN_NEXT = '元の文書をこのいずれかで保存し直して、もう一度お試しください。';

/** Every sentence that a person reads about an unreadable file stands here: what was found, then what to do. */
function sentences(situation: Situation): [found: string, next: string] {
  switch (situation.why) {
    case 'missing':
      return [
        'ファイルが見つかりません。',
        'ファイル名と置き場所（フォルダー）に誤りがないか確かめてください。',
      ];
    case 'directory':
      return [
        'フォルダーであり、ファイルではありません。',
        'フォルダーの中のファイルを一つずつ指定してください。',
      ];
    case 'not-a-file':
      return [
        '装置や通信路であり、通常のファイルではありません。',
        '通常のファイルとして保存してから指定してください。',
      ];
    case 'forbidden':
      return [
        '読み取りの権限がありません。',
        'ファイルの所有者か情報システムの担当に、読み取りの許可を求めてください。',
      ];
    case 'disk':
      return [
        `ファイルを開くときに障害がありました（${situation.code}）。`,
        '手元のフォルダーに写してから、もう一度お試しください。',
      ];
    case 'empty':
      return [
        '中身が空（0 バイト）です。',
        '保存や送信の途中で失われた可能性があります。元のファイルを確かめてください。',
      ];
    case 'blank':
      return [
        '空白と改行だけで、文字がありません。',
        '保存した文書を取り違えていないか、元のファイルを確かめてください。',
      ];
    case 'kind':
      return [`中身は${situation.found}です。`, situation.next];
    case 'nul-bytes':
      return [
        '文字ではないデータ（NUL）が含まれています。テキストではないか、BOM のない UTF-16 です。',
        'メモ帳などで開き、「UTF-8」を選んで保存し直してください。',
      ];
    case 'unknown-bytes':
      return ['文字コードが分かりません。テキストではないデータのようです。', PLAIN_NEXT];
    case 'too-large':
      return [
        `大きさが ${situation.megabytes} MB あり、上限の ${situation.limit} MB を超えています。`,
        '報告書だけを取り出すか、画像を減らして保存し直してください。',
      ];
    case 'too-many-lines':
      return [
        `行や欄が多すぎます（上限は ${situation.limit.toLocaleString('en-US')}）。`,
        '報告書だけを取り出して保存し直してください。',
      ];
    case 'office-broken':
      return [
        `${situation.found}として始まっていますが、壊れているか途中で切れていて、中身を取り出せません。`,
        '元のソフトで開いて保存し直すか、もう一度受け取ってください。',
      ];
    case 'office-encrypted':
      return [
        'パスワードで保護された Word か Excel のファイルです。',
        'パスワードを外して保存し直したファイルを指定してください。',
      ];
    case 'unpacked-too-large':
      return [
        `開くと上限の ${situation.limit} MB を超えます。`,
        '報告書だけを取り出すか、画像を減らして保存し直してください。',
      ];
    case 'pdf-broken':
      return [
        'PDF として始まっていますが、壊れているか途中で切れていて、文字を取り出せません。',
        '元の文書から PDF を作り直してください。',
      ];
    case 'pdf-not-pdf':
      return ['名前は PDF ですが、中身は PDF ではありません。', '元の文書から PDF を作り直してください。'];
    case 'pdf-encrypted':
      return ['パスワードで保護された PDF です。', 'パスワードを外して保存し直した PDF を指定してください。'];
    case 'pdf-without-text':
      return [
        `PDF（${situation.pages} 頁）に文字の情報がありません。紙を読み取った画像のようです。`,
        '元の文書（Word、Excel など）から PDF を作り直すか、文字認識（OCR）をかけてください。',
      ];
  }
}

/** The error for a file that can't be read; its message says which file, what it is, what was expected, what next. */
export function unreadable(file: string, situation: Situation): UnreadableFile {
  const [found, next] = sentences(isMisnamedPdf(file, situation) ? { why: 'pdf-not-pdf' } : situation);
  return new UnreadableFile(file, `「${file}」を読めません。${found}${EXPECTED}${next}`);
}

function isMisnamedPdf(file: string, { why }: Situation): boolean {
  return /\.pdf$/i.test(file) && (why === 'nul-bytes' || why === 'unknown-bytes');
}
