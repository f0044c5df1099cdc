import { expect, it } from 'vitest';
import { ownedByOperators } from '../../src/cli/sample-supports.ts';
import { type RegisteredOrganisation, registerOf } from '../../src/organisations/index.ts';
import type { OperatorLevel } from '../../src/supports/index.ts';
import { exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';

const organisation = (id: string, name: string, validTo: string | null = null): RegisteredOrganisation => ({
  ...{ id, kind: 'division', code: null, parent: null, area: null },
  names: [{ name, kana: null, validFrom: '2020-04-01', validTo }],
});
const register = registerOf([
  organisation('o1', '港湾課'),
  organisation('o2', '離島課', '2024-03-31'),
  organisation('o3', '公益財団法人みなと産業センター'),
]);

it.each<[string, OperatorLevel, string | undefined]>([
  ['青森県 港湾課', 'prefecture', 'o1'],
  ['港湾課', 'prefecture', 'o1'],
  ['公益財団法人みなと産業センター', 'institution', 'o3'],
  ['青森県 離島課', 'prefecture', undefined],
  ['青森県', 'prefecture', undefined],
  ['港湾課', 'nation', undefined],
])('%s（%s）が実施するものを受け持つのは %s', (name, level, expected) => {
  const [support] = ownedByOperators([exampleSupport({ operator: { name, level } })], register, '2026-11-29');
  expect(support?.operator).toEqual({
    name,
    level,
    ...(expected !== undefined && { organisation: expected }),
  });
});
