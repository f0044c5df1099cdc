import type { Reader } from './reader.ts';
import type { Word } from './word.ts';

/** Most texts of a page stand on others as well; 3,000 of them with their words are some 5 MB. */
const TEXTS_KEPT = 3_000;
/** A longer one is a support's own and comes again only with its page, which the page cache keeps. */
const LONGEST_KEPT = 200;

/** The same reader, asked only for texts that it has not read lately. */
export function keepingReadings(reader: Reader): Reader {
  const kept = new Map<string, readonly Word[]>();
  return {
    async read(texts) {
      const known = new Map(texts.map((text) => [text, kept.get(text)]));
      const unread = [...known].flatMap(([text, words]) => (words === undefined ? [text] : []));
      const read = await reader.read(unread);
      if (read === null) return null;
      for (const [at, text] of unread.entries()) known.set(text, read[at]!);
      if (kept.size + unread.length > TEXTS_KEPT) kept.clear();
      for (const text of unread) if (text.length <= LONGEST_KEPT) kept.set(text, known.get(text)!);
      return texts.map((text) => known.get(text)!);
    },
  };
}
