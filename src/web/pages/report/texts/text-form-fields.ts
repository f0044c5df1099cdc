import type { ShownPicture, TextDetails, TextSlot, TextState } from '../../../../ledger/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import { words } from './words.ts';

/** A printed chapter has some 10 KB of text. */
const LONGEST = 60_000;
const LINE = 200;

/** What is written in a form: of a section its paragraphs, of a case study also what stands around them. */
export interface TextBody {
  /** The title of a case study; `null` for places that bear their usual heading. */
  heading: string | null;
  paragraphs: string[];
  details: TextDetails;
}

/** A form as it was sent. */
export interface SentText {
  /** The version that the writer saw. */
  version: number;
  wants: 'preview' | TextState;
  body: TextBody;
  /** The picture to add, with its words. */
  picture: { file: File; alt: string; caption: string | null } | null;
}

/** What a form says; of the words in one line, as much as a line holds. Fields that are no text count as empty. */
export function sentText(form: Record<string, unknown>, text: TextSlot): SentText {
  const field = (name: string, length?: number) =>
    typeof form[name] === 'string'
      ? form[name]
          .normalize('NFC')
          .trim()
          .slice(0, length ?? LINE)
      : '';
  const file = form.picture instanceof File && form.picture.size > 0 ? form.picture : null;
  const wants = (['preview', 'omitted'] as const).find((each) => each === field('wants')) ?? 'written';
  const details = {
    program: field('program') || null,
    firms: lines(field('firms', LONGEST)).map(firmOf),
    pictures: keptPictures(field, text.details.pictures ?? []),
  };
  return {
    version: Number(field('version')) || 0,
    wants,
    body: {
      heading: field('heading') || null,
      paragraphs: lines(field('body', Number.POSITIVE_INFINITY)),
      details: text.kind === 'case-study' ? details : {},
    },
    picture: file && { file, alt: field('alt'), caption: field('caption') || null },
  };
}

export function textErrors({ wants, body, picture }: SentText, { kind }: TextSlot): FieldError[] {
  const length = body.paragraphs.join('\n').length;
  const tooLong = length > LONGEST ? [{ field: 'body', message: words.tooLong(length, LONGEST) }] : [];
  if (wants === 'preview') return tooLong;
  const lacksFirm = kind === 'case-study' && (body.details.firms ?? []).length === 0;
  const isEmpty = body.paragraphs.length === 0;
  return [
    ...tooLong,
    ...(wants === 'written' && lacksFirm ? [{ field: 'firms', message: words.noFirm }] : []),
    ...(wants === 'written' && isEmpty ? [{ field: 'body', message: words.noText }] : []),
    ...(picture !== null && picture.alt === '' ? [{ field: 'alt', message: words.noAlt }] : []),
  ];
}

type Firm = NonNullable<TextDetails['firms']>[number];

export const firmText = ({ name, place }: Firm) => (place === null ? name : `${name}、${place}`);

function firmOf(line: string): Firm {
  const [name = '', place] = line.split(/[、，,]/);
  return { name: name.trim(), place: place?.trim() || null };
}

/** Paragraphs: trimmed (the paper indents by itself), empty ones left out. */
const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function keptPictures(field: (name: string) => string, pictures: readonly ShownPicture[]): ShownPicture[] {
  return pictures.flatMap(({ id, alt }, i) => {
    if (field(`remove-${i}`) === 'yes') return [];
    return [{ id, alt: field(`alt-${i}`) || alt, caption: field(`caption-${i}`) || null }];
  });
}
