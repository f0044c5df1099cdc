/** The thread that holds the dictionary: 110 MB that leave with it. */
import { parentPort } from 'node:worker_threads';
import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import { inHiragana, type Word } from './word.ts';

/** What the thread is asked and answers; words by text, in the order of the texts. */
export interface ReadingOrder {
  id: number;
  texts: readonly string[];
}
export type ReadingAnswer = { id: number; words: Word[][] } | { id: number; error: string };

/** As IPADIC tells it; unknown words have no reading. */
interface Token {
  surface: string;
  reading?: string;
}

const builder = new TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setMode('normal');
builder.setKeepWhitespace(true);
const tokenizer = builder.build();

function wordsOf(text: string): Word[] {
  const tokens: Token[] = tokenizer.tokenize(text);
  const words = tokens.map(({ surface, reading }) => ({ surface, reading: kanaOnly(reading) }));
  // A character that UTF-8 can't hold comes back as another: then the text stays as it is.
  return words.map(({ surface }) => surface).join('') === text ? words : [{ surface: text, reading: null }];
}

const kanaOnly = (reading: string | undefined): string | null =>
  reading !== undefined && /^[ァ-ヶー]+$/.test(reading) ? inHiragana(reading) : null;

parentPort?.on('message', ({ id, texts }: ReadingOrder) => {
  parentPort?.postMessage(answer(id, texts));
});

function answer(id: number, texts: readonly string[]): ReadingAnswer {
  try {
    return { id, words: texts.map(wordsOf) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
