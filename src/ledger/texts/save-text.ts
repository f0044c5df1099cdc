import { type Connection, contentHash, recordChange } from '../../platform/index.ts';
import type { Ledger } from '../ledger.ts';
import { insertText, picturesById, versionsOf } from '../store/text-store.ts';
import { inOneWriting } from '../writing.ts';
import { kindOfSlot } from './slots.ts';
import type { TextDetails, TextState, TextVersion } from './text.ts';

/** What somebody has written for a place of a year's report. */
export interface TextToSave {
  jurisdiction: string;
  fiscalYear: number;
  slot: string;
  /** The version on which the person was working (0: none of this year yet), so that nobody's work is lost. */
  version: number;
  heading?: string | null;
  paragraphs: readonly string[];
  details?: TextDetails;
  /** `omitted`: this year's report goes without it. */
  state?: TextState;
  by: string;
}

/** The text can't be kept; the message says what is missing. */
export class TextRefused extends Error {
  override readonly name: string = 'TextRefused';
}

/** Somebody else has saved in the meantime: both texts are shown, neither is lost. */
export class TextConflict extends TextRefused {
  override readonly name = 'TextConflict';
  readonly theirs: TextVersion;
  readonly yours: TextToSave;

  constructor(theirs: TextVersion, yours: TextToSave) {
    super(
      `あなたが開いたあとに、${theirs.author}さんが同じ箇所を保存しています（${theirs.version}回目の保存）。` +
        `まだ保存していません。相手の文章:「${excerpt(theirs.paragraphs)}」、あなたの文章:「${excerpt(yours.paragraphs)}」。` +
        '見比べて一つにまとめてから、もう一度保存してください。',
    );
    this.theirs = theirs;
    this.yours = yours;
  }
}

/**
 * Keeps a text as a new version; nothing is overwritten.
 * @returns what was kept
 * @throws TextRefused, TextConflict
 */
export async function saveText(ledger: Ledger, text: TextToSave): Promise<TextVersion> {
  const { jurisdiction, fiscalYear, slot } = text;
  const kept = versionToKeep(text, ledger.clock.now().toISOString());
  await inOneWriting(ledger, jurisdiction, async (connection) => {
    const [current] = await versionsOf(connection, jurisdiction, fiscalYear, slot);
    if (current !== undefined && current.version !== text.version) throw new TextConflict(current, text);
    if (current === undefined && text.version !== 0) throw new TextRefused(noSuchVersion(text));
    await requirePictures(connection, jurisdiction, kept.details);
    await insertText(connection, jurisdiction, kept);
    await recordChange(connection, ledger.clock, {
      ...{ jurisdiction, action: 'text.saved', subject: `text/${fiscalYear}/${slot}` },
      ...{ before: current === undefined ? null : briefly(current), after: briefly(kept) },
    });
  });
  return kept;
}

/** Every version of a text, newest first. */
export function textHistory(
  ledger: Ledger,
  { jurisdiction, fiscalYear, slot }: Pick<TextToSave, 'jurisdiction' | 'fiscalYear' | 'slot'>,
): Promise<TextVersion[]> {
  return versionsOf(ledger.database.db, jurisdiction, fiscalYear, slot);
}

function versionToKeep(text: TextToSave, writtenAt: string): TextVersion {
  const { fiscalYear, slot, version, heading = null, details = {}, state = 'written', by } = text;
  const paragraphs = text.paragraphs.map((each) => each.trim()).filter((each) => each !== '');
  if (by.trim() === '') throw new TextRefused('書いた人の名前を入力してください。');
  if (kindOfSlot(slot) === null) {
    throw new TextRefused(`「${slot}」という箇所は年次報告にありません。一覧から選び直してください。`);
  }
  if (state === 'written' && paragraphs.length === 0) {
    throw new TextRefused('文章が空です。文章を入力するか、「今年度は載せない」を選んでください。');
  }
  const title = heading?.trim() ? heading.trim() : null;
  return {
    ...{ fiscalYear, slot, version: version + 1, heading: title, paragraphs, details, state },
    ...{ author: by.trim(), writtenAt },
  };
}

async function requirePictures(
  connection: Connection,
  jurisdiction: string,
  { pictures = [] }: TextDetails,
): Promise<void> {
  const silent = pictures.find((each) => each.alt.trim() === '');
  if (silent !== undefined) {
    throw new TextRefused('写真の説明（読み上げに使う文）を、どの写真にも入力してください。');
  }
  const held = await picturesById(
    connection,
    jurisdiction,
    pictures.map((each) => each.id),
  );
  if (pictures.some((each) => !held.has(each.id))) {
    throw new TextRefused('登録されていない写真が指定されています。写真を登録し直してください。');
  }
}

/** A text as the log tells it: every version is kept whole in the ledger, and its hash says which one. */
function briefly({ version, heading, paragraphs, details, state, author }: TextVersion) {
  const hash = contentHash({ heading, paragraphs, details });
  return { version, state, heading, by: author, excerpt: excerpt(paragraphs), hash };
}

function noSuchVersion({ version }: TextToSave): string {
  return `この箇所の${version}回目の保存は台帳にありません。ページを開き直してから、もう一度保存してください。`;
}

function excerpt(paragraphs: readonly string[]): string {
  const text = paragraphs.join(' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
