import type { Situation } from './unreadable.ts';

const PICTURE_NEXT =
  '文字の入った元の文書（Word、Excel など）から PDF を作るか、文字認識（OCR）をかけた PDF を指定してください。';
const OFFICE_NEXT =
  'ここでは古い Word（.doc）などはまだ読めません。元のソフトで Word（.docx）か PDF として保存し直してください。';
const RICH_TEXT_NEXT = 'Word で Word 文書（.docx）か PDF として保存し直してください。';
const ARCHIVE_NEXT = '圧縮を解いて、中のファイルを一つずつ指定してください。';
const OTHER_NEXT = '元の文書を Word、Excel、PDF かテキストで保存し直して、もう一度お試しください。';
const WEB_NEXT = 'ブラウザーで開き、印刷の画面から PDF として保存し直してください。';

interface Kind {
  /** The first bytes of such a file, as Latin-1; `?` stands for any byte. */
  begins: string[];
  found: string;
  next: string;
}

const KINDS: Kind[] = [
  { begins: ['\x89PNG'], found: '画像（PNG）', next: PICTURE_NEXT },
  { begins: ['\xff\xd8\xff'], found: '画像（JPEG）', next: PICTURE_NEXT },
  { begins: ['GIF87a', 'GIF89a'], found: '画像（GIF）', next: PICTURE_NEXT },
  { begins: ['RIFF????WEBP'], found: '画像（WebP）', next: PICTURE_NEXT },
  { begins: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'], found: '画像（TIFF）', next: PICTURE_NEXT },
  { begins: ['BM????\0\0\0\0'], found: '画像（BMP）', next: PICTURE_NEXT },
  {
    begins: ['????ftypheic', '????ftypmif1', '????ftypavif'],
    found: '画像（HEIC・AVIF）',
    next: PICTURE_NEXT,
  },
  { begins: ['????ftyp'], found: '動画', next: OTHER_NEXT },
  { begins: ['{\\rtf'], found: 'リッチテキスト（RTF）', next: RICH_TEXT_NEXT },
  {
    begins: ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '\x28\xb5\x2f\xfd'],
    found: '圧縮ファイル',
    next: ARCHIVE_NEXT,
  },
  {
    begins: ['\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', 'MZ\x90\0'],
    found: 'プログラム',
    next: OTHER_NEXT,
  },
  { begins: ['%!PS'], found: '印刷用のデータ（PostScript）', next: OTHER_NEXT },
  { begins: ['SQLite format 3\0'], found: 'データベース', next: OTHER_NEXT },
];

function beginsWith(head: string, pattern: string): boolean {
  return (
    head.length >= pattern.length && [...pattern].every((wanted, at) => wanted === '?' || wanted === head[at])
  );
}

/** What a container holds shows only when it is opened: Word and Excel in zip archives, older ones in OLE files. */
export type Container = 'zip' | 'ole';

/** What the first bytes say: a PDF, a container, something that can't be read here, or perhaps a text. */
export function sniff(head: Uint8Array): 'pdf' | 'text' | Container | Situation {
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((mark) => latin.startsWith(mark))) return 'zip';
  if (latin.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  const kind = KINDS.find(({ begins }) => begins.some((pattern) => beginsWith(latin, pattern)));
  if (kind) return { why: 'kind', found: kind.found, next: kind.next };
  // ISO 32000-1, annex H.3.4.1: readers accept the header anywhere in the first 1024 bytes.
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return head.includes(0) && !hasUtf16Mark(head) ? { why: 'nul-bytes' } : 'text';
}

/** An archive of other things than a Word document or a workbook, by the names of its files. */
export function otherArchive(names: readonly string[]): Situation {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^ppt\//)) return { why: 'kind', found: 'PowerPoint のスライド', next: OTHER_NEXT };
  if (has(/^xl\/workbook\.bin$/))
    return { why: 'kind', found: 'Excel のバイナリ ブック（.xlsb）', next: OTHER_NEXT };
  if (has(/^content\.xml$/))
    return { why: 'kind', found: 'OpenDocument の文書（.odt など）', next: OTHER_NEXT };
  return { why: 'kind', found: '圧縮ファイル（ZIP）', next: ARCHIVE_NEXT };
}

/** An OLE file that is neither an old workbook nor an encrypted one. */
export const OTHER_OLE: Situation = {
  why: 'kind',
  found: '古い形式の Word などの文書（.doc、.ppt）',
  next: OFFICE_NEXT,
};

/** Whether the bytes begin with the byte order mark of UTF-16. */
export function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Markup and data formats that are text to a machine, but no document to a person. */
export function sniffText(text: string): Situation | null {
  const head = text.slice(0, 1024).trimStart();
  if (/^(<!doctype html|<html[\s>])/i.test(head) || /^<\?xml[^>]*>\s*<(!doctype html|html)/i.test(head)) {
    return { why: 'kind', found: 'ウェブページ（HTML）', next: WEB_NEXT };
  }
  if (/^<\?xml\s/.test(head)) return { why: 'kind', found: 'データ（XML）', next: OTHER_NEXT };
  if (/^(\{\s*"|\[\s*[{["])/.test(head)) return { why: 'kind', found: 'データ（JSON）', next: OTHER_NEXT };
  return null;
}
