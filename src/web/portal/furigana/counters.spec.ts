import { expect, it } from 'vitest';
import { withCounters } from './counters.ts';

/** As the dictionary cuts and reads them: 6|月《つき》. */
const wordsOf = (text: string) =>
  text.split('|').map((word) => {
    const [, surface = word, reading = null] = /^(.+)《(.+)》$/.exec(word) ?? [];
    return { surface, reading };
  });

it.each([
  ['8|人《にん》', '8|人《にん》'],
  ['1|人《にん》', '1人《ひとり》'],
  ['２|人《にん》', '２人《ふたり》'],
  ['2|1|人《にん》', '21|人《にん》'],
  ['1|,|002|人《にん》', '1,002|人《にん》'],
  ['1|人材《じんざい》', '1|人材《じんざい》'],
  ['6|月《つき》|30|日《にち》', '6|月《がつ》|30|日《にち》'],
  ['6|月《つき》|1|日《にち》', '6|月《がつ》|1日《ついたち》'],
  ['1|日《にち》|5|時間《じかん》', '1|日《にち》|5|時間《じかん》'],
  ['10|日《にち》|以内《いない》', '10日《とおか》|以内《いない》'],
  ['3|日間《にちかん》', '3日《みっか》|間《かん》'],
  ['30|日間《にちかん》', '30|日間《にちかん》'],
  ['15|分《ふん》', '15|分《ふん》'],
  ['10|分《ふん》', '10|分《ぷん》'],
  ['年《とし》|5|回《かい》', '年《ねん》|5|回《かい》'],
  ['年《とし》|を', '年《とし》|を'],
  // The unit of a field, and a word that is one.
  ['人《ひと》', '人《にん》'],
  ['人《ひと》|を', '人《ひと》|を'],
])('%s is read %s', (given, expected) => {
  expect(withCounters(wordsOf(given))).toEqual(wordsOf(expected));
});
