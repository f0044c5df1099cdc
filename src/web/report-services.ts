import type { StoredFinding, TextSlot, TextToSave, TextVersion } from '../ledger/index.ts';
import type {
  Edition,
  EditionKey,
  EditionRow,
  Obstacles,
  PublishOrder,
  ReportContent,
  ReportOrder,
  YearKey,
} from '../report/index.ts';
import type { PrintDesk } from './printing/print-desk.ts';

/** A picture or a frozen file. */
export interface FileBytes {
  mediaType: string;
  bytes: Uint8Array;
}

/** What the pages of the report ask: the report of a year, its editions, its texts. */
export interface ReportServices {
  /** @throws ReportRefused when the ledger holds nothing of the year, or no such edition */
  content(order: ReportOrder): Promise<ReportContent>;
  /** What `checking` says of what would be printed; once facts are printed, without what a person has decided; with the word
   * of whoever lets a finding stand. */
  findings(content: ReportContent): Promise<StoredFinding[]>;
  /** Oldest first. */
  editions(year: YearKey): Promise<Edition[]>;
  /** What stands against publishing. */
  obstacles(year: YearKey): Promise<Obstacles>;
  /** @throws ReportRefused */
  publish(order: PublishOrder): Promise<EditionRow>;
  /** Keeps a file of an edition for ever. @throws ReportRefused */
  keepFile(edition: EditionKey, file: FileBytes & { name: string; by: string }): Promise<void>;
  editionFile(edition: EditionKey, name: string): Promise<FileBytes | null>;
  /** In the order of the paper, those that are missing included. */
  texts(year: YearKey): Promise<TextSlot[]>;
  /** What was written for this year, newest first. */
  textHistory(year: YearKey, slot: string): Promise<TextVersion[]>;
  /** @throws TextRefused, TextConflict */
  saveText(text: TextToSave): Promise<TextVersion>;
  /** @throws PictureRefused */
  savePicture(jurisdiction: string, picture: { bytes: Uint8Array; by: string }): Promise<{ id: string }>;
  picture(jurisdiction: string, id: string): Promise<FileBytes | null>;
  /** ISO date of today in Japan: a program's sheet says when it was printed. */
  today(): string;
  prints: PrintDesk;
}
