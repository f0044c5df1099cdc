import { expect, it } from 'vitest';
import type { Requirement } from '../condition.ts';
import { daysApart } from './days-apart.ts';

const from: Requirement = { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' };
const until: Requirement = { kind: 'date', of: 'foundedOn', is: 'until', day: '2024-02-29' };
const start: Requirement = { kind: 'date', of: 'startsOn', is: 'from', day: '2026-04-01' };

it.each<[string, Requirement[], string[]]>([
  ['限りがなければ、一日', [start], ['0001-01-01']],
  ['以降なら、その前とその日', [from], ['0001-01-01', '2023-04-01']],
  ['までなら、その前と次の日', [until], ['0001-01-01', '2024-03-01']],
  ['同じ限りは、一度', [from, until, { ...from }, start], ['0001-01-01', '2023-04-01', '2024-03-01']],
])('%s', (_, requirements, days) => expect(daysApart('foundedOn', requirements)).toEqual(days));
