import type { ChartSection } from '../../../trends/index.ts';

/** What a report says of the environment in which firms work; known by a word of its heading. */
export interface Topic {
  section: ChartSection;
  title: string;
  words: RegExp;
}

export const TOPICS: readonly Topic[] = [
  { section: 'establishments', title: '事業所数及び従業者数', words: /事業所/ },
  { section: 'population', title: '年齢別推計人口', words: /(?<!労働力)人口/ },
  { section: 'labour-force', title: '労働力人口', words: /労働力/ },
  { section: 'coincident-index', title: '景気動向指数', words: /景気動向/ },
  { section: 'watcher-index', title: '景気現状判断', words: /景気(?:の?現状|ウォッチャー)/ },
  { section: 'bankruptcies', title: '倒産件数', words: /倒産/ },
];

export const topicOf = (heading: string): Topic | null =>
  TOPICS.find(({ words }) => words.test(heading)) ?? null;
