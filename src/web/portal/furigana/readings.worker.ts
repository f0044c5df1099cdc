/** The thread that holds the dictionary: 110 MB that leave with it. */
import { parentPort } from 'node:worker_threads';
import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import type { ThreadAnswer, ThreadOrder } from '../../../platform/index.ts';
import { inHiragana, type Word } from './word.ts';

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

parentPort?.on('message', ({ id, order }: ThreadOrder<readonly string[]>) => {
  parentPort?.postMessage(answer(id, order));
});

function answer(id: number, texts: readonly string[]): ThreadAnswer<Word[][]> {
  try {
    return { id, result: texts.map(wordsOf) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
