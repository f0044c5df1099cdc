/**
 * The directions of the house (ARCHITECTURE.md): imports run downward only, and through a module's index.ts.
 * tests/directions proves that each rule here catches a planted breach.
 */

/** From the ground up. Modules of one line are siblings: they do not know each other. */
const LEVELS = [
  ['values'],
  ['platform', 'formats'],
  ['organisations'],
  ['firms', 'people'],
  ['ledger'],
  ['reading', 'checking', 'collection', 'supports', 'intake', 'loans'],
  ['trends'],
  ['council'],
  ['report'],
  ['web', 'cli'],
];

const MODULES = LEVELS.flat();
const anyOf = (modules) => `^src/(${modules.join('|')})/`;
const packages = (names) => `node_modules/(${names.join('|')})(/|$)`;
/** `kakehashi start` serves the web: the one way between siblings, and it leads through the door. */
const SERVED_BY_CLI = '^src/web/index\\.tsx?$';
/** Doors beside index.ts: types (and the empty report), the language that modules speak without loading each other. */
const CONTRACTS = '^src/(ledger/(annual-report|finding)|formats/source|checking/rule)\\.ts$';
const SPECS = '\\.(spec|examples)\\.tsx?$';

/** What stands above a level is unknown to it: a change of the screens can never break the reading of paper. */
const downward = LEVELS.slice(0, -1).map((level, at) => ({
  name: `${level[0]}-looks-down`,
  comment: `${level.join(', ')} is used by what stands above it and must not know it`,
  severity: 'error',
  from: { path: anyOf(level) },
  to: { path: anyOf(LEVELS.slice(at + 1).flat()) },
}));

/** Where two of a level must meet, web or cli hands a value from one to the other. */
const apart = LEVELS.filter((level) => level.length > 1).map((level) => ({
  name: `${level[0]}-knows-no-sibling`,
  comment: `each of ${level.join(', ')} can be read, tested and replaced without the others`,
  severity: 'error',
  from: { path: anyOf(level) },
  to: { path: anyOf(level), pathNot: ['^src/$1/', ...(level.includes('cli') ? [SERVED_BY_CLI] : [])] },
}));

/** A package that one module answers for, so that it can be replaced by touching one folder. */
const kept = (name, names, modules, reason) => ({
  name,
  comment: reason,
  severity: 'error',
  from: { path: '^src/', pathNot: [anyOf(modules), SPECS] },
  to: { path: packages(names) },
});

module.exports = {
  forbidden: [
    ...downward,
    ...apart,
    {
      name: 'through-the-door',
      comment:
        "a module's index.ts is its only door: what is not said there may change without asking anybody",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$', CONTRACTS] },
    },
    {
      name: 'typeset-knows-paper',
      comment:
        'typeset/ gets a tree and a paper size: it knows no program, so a report of anything else is set by it too',
      severity: 'error',
      from: { path: '^src/report/typeset/' },
      to: {
        path: '^src/',
        pathNot: ['^src/report/(typeset/|document\\.ts$)', '^src/(values|platform|formats)/'],
      },
    },
    {
      name: 'assemble-knows-no-paper',
      comment:
        'assemble/ makes a tree of facts; how it looks on A4, in Word or in a browser is not its matter',
      severity: 'error',
      from: { path: '^src/report/assemble/' },
      to: { path: '^src/report/typeset/' },
    },
    {
      name: 'known-rooms',
      comment: 'a folder of src that has no level would be guarded by no rule',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(MODULES) },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'two files that need each other are one thing in two places',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'an import that the guard cannot follow is not guarded',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'values-stand-alone',
      comment:
        'the words of the domain need neither a package nor a file, so they run everywhere, a browser included',
      severity: 'error',
      from: { path: '^src/values/', pathNot: SPECS },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'paper-is-read-from-lines',
      comment: 'reading gets lines from formats through its caller: it opens no file and needs no package',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: SPECS },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'no-tests-in-the-program',
      comment:
        'what is not installed for the user, and what only tests need, must not be needed by the program',
      severity: 'error',
      from: { path: '^src/', pathNot: SPECS },
      to: { path: [SPECS, '^(tests|bench|scripts)/'] },
    },
    {
      name: 'no-development-packages',
      comment: '`npm ci --omit=dev` must be enough to run',
      severity: 'error',
      from: { path: '^src/', pathNot: SPECS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-packages',
      comment: 'a package that came with another one can leave with it',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    kept(
      'hono-in-web',
      ['hono', '@hono/[^/]+'],
      ['web'],
      'the domain does not know that it is shown over HTTP',
    ),
    kept(
      'databases-in-platform',
      ['@electric-sql/[^/]+', 'pg', 'pg-pool'],
      ['platform'],
      'embedded or server is decided in one place; everybody else gets a database',
    ),
    kept(
      'drizzle-in-stores',
      ['drizzle-orm'],
      [
        'platform',
        'organisations',
        'firms',
        'people',
        'ledger',
        'collection',
        'supports',
        'trends',
        'report',
      ],
      'SQL stands in the stores of the modules that keep something',
    ),
    kept(
      'pdfjs-in-formats',
      ['pdfjs-dist'],
      ['formats'],
      'a PDF is turned into lines before anybody thinks about it',
    ),
    kept(
      'office-files-are-read-in-formats',
      ['hucre'],
      ['formats'],
      'Word and Excel files are turned into lines before anybody thinks about them',
    ),
    kept(
      'workbooks-in-report-and-formats',
      ['@cj-tech-master/[^/]+'],
      ['report', 'formats'],
      'a workbook is either paper, set in report, or a form, written and read in formats',
    ),
    kept('mail-in-platform', ['nodemailer'], ['platform'], 'who wants a mail sent does not know how it goes'),
    kept(
      'sign-in-in-people',
      ['openid-client', 'otpauth', 'uqr'],
      ['people'],
      'how a person proves who they are is decided in one room',
    ),
    kept(
      'paper-is-set-in-report',
      ['@myriaddreamin/[^/]+', '@napi-rs/[^/]+', 'docx', '@expo-google-fonts/[^/]+'],
      ['report'],
      'paper is set in one room; everybody else hands it a tree',
    ),
    kept(
      'textlint-in-checking',
      ['@textlint/[^/]+', 'textlint-rule-[^/]+'],
      ['checking'],
      'prose is linted by rules',
    ),
    kept(
      'furigana-in-web',
      ['lindera-wasm-[^/]+'],
      ['web'],
      'Japanese is cut into words for the readings of pages, in a thread of its own',
    ),
    kept('esbuild-nowhere', ['esbuild'], [], 'compiling belongs to the installation, not to the program'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a type imported from above ties the two modules together just as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
