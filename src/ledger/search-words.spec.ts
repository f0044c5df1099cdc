import { describe, expect, it } from 'vitest';
import { searchQuery, searchVector } from './search-words.ts';

describe('search words', () => {
  it('are pairs of characters with their places; between two texts no phrase matches', () => {
    expect(searchVector(['港町市', '木工'], ['#x'])).toBe("'#x' '港町':1 '町市':2 '木工':5");
  });

  it.each([
    ['港町市', "('港町' <-> '町市')"],
    ['港 木工', "('港':*) & ('木工')"],
    ['人財', "('人材')"],
    ['あおりICT', "('あお' <-> 'おも' <-> 'もり' <-> 'りi' <-> 'ic' <-> 'ct')"],
  ])('%s is asked as %s', (text, query) => {
    expect(searchQuery(text)).toBe(query);
  });

  it('asks nothing when nothing is left', () => {
    expect(searchQuery(' 「」 ')).toBeNull();
  });
});
