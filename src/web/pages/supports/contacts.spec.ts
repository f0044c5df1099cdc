import { expect, it } from 'vitest';
import type { Contact } from '../../../supports/index.ts';
import { nearestFirst } from './contacts.tsx';

const east: Contact = { name: '青森商工会議所', serves: ['022012'] };
const west: Contact = { name: '弘前商工会議所', serves: ['022021'] };
const all: Contact = { name: '県の窓口' };

it.each([
  [['022021'], ['弘前商工会議所', '県の窓口', '青森商工会議所']],
  [[], ['県の窓口', '青森商工会議所', '弘前商工会議所']],
])('a firm in %j calls', (places, names) => {
  expect(nearestFirst([east, west, all], places).map(({ name }) => name)).toEqual(names);
});
