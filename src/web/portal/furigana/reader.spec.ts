import { expect, it } from 'vitest';
import { keepingReadings } from './kept-readings.ts';
import { createReader, type Reader } from './reader.ts';
import { openReadings } from './thread.ts';

const PATIENT = { longestWait: 120_000, idle: 10 };

it('reads texts in their order, every character of them', async () => {
  const texts = ['業務改善助成金', '', 'M&amp;A  支援　', '絵文字😀と\ud800'];
  const read = await createReader(PATIENT).read(texts);
  expect(read?.map((words) => words.map(({ surface }) => surface).join(''))).toEqual(texts);
  expect(read?.[0]?.[0]).toEqual({ surface: '業務', reading: 'ぎょうむ' });
});

it('starts nothing where there is nothing to read', async () => {
  expect(await createReader(PATIENT).read([])).toEqual([]);
});

it('gives up when it takes too long', async () => {
  expect(await createReader({ longestWait: 0, idle: 10 }).read(['支援'])).toBeNull();
});

it('takes no more than it can read soon', async () => {
  const reader = createReader(PATIENT);
  const asked = await Promise.all(Array.from({ length: 31 }, (_, at) => reader.read([`支援${at}`])));
  expect(asked.map((words) => words === null)).toEqual([...Array<boolean>(30).fill(false), true]);
});

it('gives its memory back when nobody asks, and begins again', async () => {
  let left = () => {};
  const gone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const thread = openReadings(10, left);
  await thread.ask(['支援']);
  await gone;
  const reader = createReader({ longestWait: 120_000, idle: 0 });
  await reader.read(['支援']);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await reader.read(['県']))?.[0]).toEqual([{ surface: '県', reading: 'けん' }]);
});

it('reads a text once while it is kept, and a long one each time', async () => {
  const asked: string[][] = [];
  const counting: Reader = {
    read: async (texts) => {
      asked.push([...texts]);
      return texts.map((surface) => [{ surface, reading: null }]);
    },
  };
  const reader = keepingReadings(counting);
  const long = '長'.repeat(201);
  await reader.read(['県', '県', long]);
  expect((await reader.read([long, '市', '県']))?.map(([word]) => word?.surface)).toEqual([long, '市', '県']);
  expect(asked).toEqual([
    ['県', long],
    [long, '市'],
  ]);
});
