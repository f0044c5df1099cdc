import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { build, type Inspection, inspect } from './house.ts';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; comment?: string }[];
};

/** The house as ARCHITECTURE.md tells it, from the ground up; one line is one level. */
const HOUSE = [
  'values',
  'platform formats',
  'organisations',
  'firms people',
  'ledger',
  'reading checking collection supports intake loans',
  'trends',
  'council',
  'report',
  'web cli',
].map((line) => line.split(' '));

const MODULES = HOUSE.flat();
const levelOf = (module: string) => HOUSE.findIndex((level) => level.includes(module));
const first = (module: string) => HOUSE[levelOf(module)]?.[0];

const doors = Object.fromEntries(
  [...MODULES, 'report/assemble', 'report/typeset'].map((name) => [
    `src/${name}/index.ts`,
    `export const name = '${name}';\n`,
  ]),
);
const uses = (path: string) => `import { name } from '${path}';\nexport const known = name;\n`;
const usesPackage = (name: string) => `import * as it from '${name}';\nexport const known = it;\n`;

const PAIRS = MODULES.flatMap((from) => MODULES.filter((to) => to !== from).map((to) => ({ from, to })));
const ALLOWED = PAIRS.filter(
  ({ from, to }) => levelOf(from) > levelOf(to) || (from === 'cli' && to === 'web'),
);
const FORBIDDEN = PAIRS.filter((pair) => !ALLOWED.includes(pair));
const meeting = ({ from, to }: { from: string; to: string }) => `src/${from}/knows-${to}.ts`;
const meetings = (pairs: typeof PAIRS) =>
  Object.fromEntries(pairs.map((pair) => [meeting(pair), uses(`../${pair.to}/index.ts`)]));

const downward = HOUSE.slice(0, -1).map((level) => `${level[0]}-looks-down`);
const apart = HOUSE.filter((level) => level.length > 1).map((level) => `${level[0]}-knows-no-sibling`);

/** For every other rule: the file that breaks it, and its text. */
const BREACHES: Record<string, [file: string, text: string][]> = {
  'through-the-door': [
    ['src/web/behind.ts', uses('../ledger/inside.ts')],
    ['src/web/behind-later.ts', "export const later = () => import('../ledger/inside.ts');\n"],
    [
      'src/web/behind-page.tsx',
      `import type { Inside } from '../ledger/inside.ts';\nexport const Page = (p: Inside) => <p>{p}</p>;\n`,
    ],
  ],
  'known-rooms': [['src/attic/index.ts', uses('../values/index.ts')]],
  'no-circles': [['src/ledger/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;\n"]],
  'everything-resolves': [['src/ledger/lost.ts', uses('./nowhere.ts')]],
  'values-stand-alone': [
    ['src/values/opens-file.ts', usesPackage('node:fs')],
    ['src/values/uses-package.ts', usesPackage('csv-stringify')],
  ],
  'paper-is-read-from-lines': [['src/reading/opens-file.ts', usesPackage('node:fs')]],
  'no-tests-in-the-program': [['src/ledger/uses-spec.ts', uses('./some.spec.ts')]],
  'no-development-packages': [['src/ledger/uses-fast-check.ts', usesPackage('fast-check')]],
  'declared-packages': [['src/formats/uses-stranger.ts', usesPackage('kleur')]],
  'hono-in-web': [
    ['src/report/uses-hono.ts', usesPackage('hono/html')],
    ['src/cli/serves.ts', usesPackage('@hono/node-server')],
  ],
  'databases-in-platform': [
    ['src/ledger/uses-pglite.ts', usesPackage('@electric-sql/pglite')],
    ['src/ledger/uses-pg.ts', usesPackage('pg')],
  ],
  'drizzle-in-stores': [['src/web/uses-drizzle.ts', usesPackage('drizzle-orm')]],
  'pdfjs-in-formats': [['src/checking/uses-pdfjs.ts', usesPackage('pdfjs-dist/legacy/build/pdf.mjs')]],
  'office-files-are-read-in-formats': [['src/web/uses-hucre.ts', usesPackage('hucre')]],
  'paper-is-set-in-report': [
    ['src/web/uses-typst.ts', usesPackage('@myriaddreamin/typst-ts-node-compiler')],
    ['src/formats/uses-docx.ts', usesPackage('docx')],
  ],
  'workbooks-in-report-and-formats': [['src/cli/uses-excelts.ts', usesPackage('@cj-tech-master/excelts')]],
  'mail-in-platform': [['src/collection/sends.ts', usesPackage('nodemailer')]],
  'sign-in-in-people': [['src/web/uses-oidc.ts', usesPackage('openid-client')]],
  'typeset-knows-paper': [
    ['src/report/typeset/knows-ledger.ts', uses('../../ledger/index.ts')],
    ['src/report/typeset/knows-assemble.ts', uses('../assemble/index.ts')],
  ],
  'assemble-knows-no-paper': [['src/report/assemble/knows-paper.ts', uses('../typeset/index.ts')]],
  'textlint-in-checking': [
    ['src/web/uses-textlint.ts', usesPackage('@textlint/kernel')],
    ['src/web/uses-prh.ts', usesPackage('textlint-rule-prh')],
  ],
  'furigana-in-web': [['src/supports/reads-kanji.ts', usesPackage('lindera-wasm-nodejs-ipadic')]],
  'esbuild-nowhere': [['src/cli/uses-esbuild.ts', usesPackage('esbuild')]],
};

const inside = {
  'src/ledger/inside.ts': "export const name = 'inside';\nexport type Inside = string;\n",
  'src/ledger/some.spec.ts': "export const name = 'spec';\n",
};

const breached: Inspection = inspect(
  build({
    ...doors,
    ...inside,
    // A circle is told once, at the file that comes first.
    'src/ledger/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
    ...meetings(FORBIDDEN),
    ...Object.fromEntries(Object.values(BREACHES).flat()),
  }),
);

describe('the guard of the directions', () => {
  it('lets a house pass whose imports all run downward through the doors', () => {
    const { status, output } = inspect(build({ ...doors, ...inside, ...meetings(ALLOWED) }));
    expect(output).toContain(' 0 breaches');
    expect(status).toBe(0);
  });

  it('fails when there is something wrong', () => expect(breached.status).toBe(1));

  it.each([
    ['no folder src', {}],
    ['no source file', { 'src/values/README.md': '# values\n' }],
    ['no import to follow', { 'src/values/index.ts': 'export const name = 1;\n' }],
  ])('fails when there is nothing to guard: %s', (_, files) => {
    const { status, output } = inspect(build(files));
    expect(output).toContain('nothing to guard');
    expect(status).toBe(1);
  });

  it('has a planted breach and a reason for every rule', () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(
      [...downward, ...apart, ...Object.keys(BREACHES)].sort(),
    );
    expect(forbidden.filter(({ comment }) => (comment ?? '').length < 20)).toEqual([]);
  });
});

describe('each rule catches its planted breach', () => {
  const caught = (rule: string, file: string) =>
    breached.breaches.some((line) => line.startsWith(`${rule}: ${file} → `));

  it.each(FORBIDDEN.filter(({ from, to }) => levelOf(from) < levelOf(to)))(
    '$from must not know $to',
    (pair) => {
      expect(caught(`${first(pair.from)}-looks-down`, meeting(pair))).toBe(true);
    },
  );

  it.each(FORBIDDEN.filter(({ from, to }) => levelOf(from) === levelOf(to)))(
    '$from must not know its sibling $to',
    (pair) => {
      expect(caught(`${first(pair.from)}-knows-no-sibling`, meeting(pair))).toBe(true);
    },
  );

  it.each(Object.entries(BREACHES).flatMap(([rule, files]) => files.map(([file]) => [rule, file] as const)))(
    '%s: %s',
    (rule, file) => {
      expect(caught(rule, file)).toBe(true);
    },
  );

  it('blames nobody but the planted files', () => {
    const planted = [
      ...FORBIDDEN.map(meeting),
      ...Object.values(BREACHES).flatMap((files) => files.map(([file]) => file)),
    ];
    const blamed = breached.breaches.map((line) => line.replace(/^[^ ]+ (.*) → .*$/, '$1'));
    expect(blamed.filter((file) => !planted.includes(file))).toEqual([]);
  });
});
