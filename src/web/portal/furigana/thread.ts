import { openThread, type Thread } from '../../../platform/index.ts';
import type { Word } from './word.ts';

/** The thread that holds the dictionary: the words of each text, in the order of the texts. */
export type Readings = Thread<readonly string[], Word[][]>;

/** @param idleTime in milliseconds */
export const openReadings = (idleTime: number, leave: (closed: Readings) => void): Readings =>
  openThread(new URL('./readings.worker.ts', import.meta.url), {
    ...{ idleTime, leave, whenStopped: 'ふりがなの辞書を読む処理が途中で止まりました。' },
  });
