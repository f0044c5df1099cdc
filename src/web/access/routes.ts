import type { Action } from '../../people/index.ts';

/** To whom the thing at an address belongs, where the table of access says `own`. */
export type Owner = 'answer' | 'support';

export interface GuardedRoute {
  method: 'GET' | 'POST';
  path: string;
  action: Action;
  owner?: Owner;
}

const YEAR = '/years/:year{[0-9]{4}}';
const REPORT = `${YEAR}/report`;
const EDITION = `${REPORT}/editions/:number{[0-9]{1,4}}`;
const ROUND = '/rounds/:year{[0-9]{4}}';
const ANSWER = `${ROUND}/answers/:answer`;
const ACCOUNT = '/accounts/:id{[a-z0-9-]+}';
const SUPPORT = '/support-desk/supports/:support';
const WORDS = '/support-desk/words';
const PRINT = `${REPORT}/prints/:id{[0-9a-f]{32}}`;

/**
 * Every address of the house with the action of `people/access.ts` that it needs. An address that is not on this list
 * is not served: what is added is refused to everybody until somebody has said here whose it is.
 */
const TABLE: Record<Action, readonly string[]> = {
  'public.see': [
    'GET /',
    'GET /healthz',
    'GET /favicon.svg',
    'GET /assets/:name',
    'GET /assets/fonts/:name',
    'GET /years',
    `GET ${YEAR}`,
    `GET ${YEAR}/policies/:policy{[0-9]{1,2}}`,
    'GET /programs/:id',
    'GET /programs/:id/sheet.pdf',
    'GET /divisions',
    'GET /divisions/:name',
    'GET /findings',
    'GET /search',
    'GET /find',
    'GET /find/questions',
    'GET /find/results',
    'GET /find/kept',
    'GET /supports/compare',
    'GET /supports/:support',
    'GET /supports/:support/checklist',
    'GET /supports/:support/calendar.ics',
    'GET /find/feed.atom',
    'GET /find/feed.rss',
    'GET /alerts/new',
    'POST /alerts',
    'GET /alerts/confirm/:token',
    'POST /alerts/confirm/:token',
    'GET /alerts/end/:token',
    // A mail program sends it by itself (RFC 8058).
    'POST /alerts/end/:token',
    'GET /widget',
    'GET /widget/how-to',
    'GET /documents/:id',
    'GET /report-pictures/:id{[0-9a-f]{16,64}}',
    'GET /reports',
    'GET /reports/:year{[0-9]{4}}/*',
    'GET /compare',
    'GET /rules',
    'GET /rules/:id',
    'GET /check',
    'POST /check',
    'GET /check/:id',
    'GET /supports/:support/apply',
    'GET /data',
    'GET /data/:file',
    'GET /api',
    'GET /api/openapi.json',
    'GET /api/v1/supports',
    'GET /api/v1/supports/:support',
    'POST /api/v1/match',
    'GET /api/v1/questions/next',
    'GET /api/v1/places',
    'GET /api/v1/purposes',
    // A command on this machine shows the key that lies beside the embedded database.
    'POST /api/work',
  ],
  'sign-in': [
    'GET /sign-in',
    'POST /sign-in',
    'POST /sign-in/sample',
    'GET /sign-in/second-factor',
    'POST /sign-in/second-factor',
    'GET /sign-in/password',
    'POST /sign-in/password',
    'GET /sign-in/second-factor/set-up',
    'POST /sign-in/second-factor/set-up',
    'GET /sign-in/provider',
    'GET /sign-in/provider/return',
    'POST /sign-out',
  ],
  'self.change': [
    'GET /account',
    'GET /account/password',
    'POST /account/password',
    'GET /account/second-factor',
    'POST /account/second-factor',
    'POST /account/recovery-codes',
    'POST /account/sessions/end',
    'POST /account/substitutes',
    'POST /account/substitutes/:id/end',
  ],

  'report.see': [
    `GET ${REPORT}`,
    `GET ${REPORT}/errata`,
    `GET ${REPORT}/figures/:id`,
    `GET ${REPORT}/:section{[a-z0-9-]+}`,
    `GET ${REPORT}/texts`,
    `GET ${REPORT}/texts/:slot`,
    `GET ${EDITION}`,
    `GET ${EDITION}/files/:name`,
  ],
  'report.print': [`POST ${REPORT}/prints`, `GET ${PRINT}`, `GET ${PRINT}/file`],
  'text.write': [`POST ${REPORT}/texts`, `POST ${REPORT}/texts/:slot`, `POST ${REPORT}/texts/:slot/keep`],
  'report.publish': [`GET ${REPORT}/publish`, `POST ${REPORT}/publish`, `POST ${EDITION}/files`],
  'document.import': ['POST /check/:id/import'],
  'fact.decide': ['POST /programs/:id/lineage', 'POST /programs/:id/facts'],
  'finding.waive': ['GET /findings/:id/waiver', 'POST /findings/:id/waiver'],

  'round.see': [
    'GET /rounds',
    `GET ${ROUND}`,
    `GET ${ROUND}/board.xlsx`,
    `GET ${ROUND}/organisations/:organisation`,
    `GET ${ROUND}/record`,
  ],
  'round.run': [
    'GET /rounds/new',
    'POST /rounds/new',
    `POST ${ROUND}/remind`,
    `POST ${ROUND}/days`,
    `GET ${ROUND}/organisations/:organisation/forms`,
    `GET ${ROUND}/programs/new`,
    `POST ${ROUND}/programs`,
    `POST ${ANSWER}/move`,
    `POST ${ANSWER}/end`,
    `GET ${ROUND}/close`,
    `POST ${ROUND}/close`,
  ],
  'round.answer': ['GET /rounds/mine', `GET ${ROUND}/forms`],
  'form.upload': [`GET ${ROUND}/upload`, `POST ${ROUND}/upload`, `GET ${ROUND}/upload/returned/:key`],
  // Asked of each sheet of an upload: no address says whose it is.
  'form.take': [],
  'answer.see': [`GET ${ANSWER}`, `GET ${ANSWER}/receipt`, `GET ${ANSWER}/history`, `GET ${ANSWER}/form`],
  'answer.write': [`POST ${ANSWER}`, `POST ${ANSWER}/check`, `POST ${ANSWER}/withdraw`],
  'answer.approve': [`POST ${ANSWER}/approval`],
  'answer.accept': [`POST ${ANSWER}/acceptance`],
  'answer.comment': [`POST ${ANSWER}/remarks`],

  'support.see': ['GET /support-desk'],
  'support.read': [`GET ${SUPPORT}`, `GET ${SUPPORT}/preview`, `GET ${SUPPORT}/history`],
  'support.create': ['GET /support-desk/new', 'POST /support-desk/new'],
  'support.write': [
    `GET ${SUPPORT}/edit`,
    `POST ${SUPPORT}/edit`,
    `POST ${SUPPORT}/submission`,
    `POST ${SUPPORT}/confirmation`,
    `POST ${SUPPORT}/withdrawal`,
  ],
  'support.approve': [`POST ${SUPPORT}/approval`, `POST ${SUPPORT}/return`],
  'support.import': [
    'GET /support-desk/import',
    'POST /support-desk/import',
    'POST /support-desk/import/:key',
  ],
  'support.assign': [`POST ${SUPPORT}/owner`],
  'support.words': [
    `GET ${WORDS}`,
    `POST ${WORDS}`,
    `GET ${WORDS}/try`,
    `GET ${WORDS}/file`,
    `POST ${WORDS}/file`,
    `POST ${WORDS}/file/:key`,
    `GET ${WORDS}/history`,
    `GET ${WORDS}/history/:number{[0-9]{1,6}}`,
    `POST ${WORDS}/history/:number{[0-9]{1,6}}`,
  ],
  'support.figures': ['GET /support-figures'],

  'account.see': ['GET /accounts', `GET ${ACCOUNT}`],
  'account.change': [
    'GET /accounts/new',
    'POST /accounts',
    `POST ${ACCOUNT}`,
    `POST ${ACCOUNT}/state`,
    `POST ${ACCOUNT}/reset`,
    `POST ${ACCOUNT}/sessions/end`,
    `POST ${ACCOUNT}/substitutes`,
    `POST ${ACCOUNT}/substitutes/:substitution/end`,
  ],
  'organisation.see': ['GET /organisations', 'GET /organisations/:id'],
  'organisation.change': [
    'GET /organisations/new',
    'POST /organisations/new',
    'GET /organisations/import',
    'POST /organisations/import',
    ...['rename', 'merge', 'split', 'end', 'move'].flatMap((change) => [
      `GET /organisations/:id/${change}`,
      `POST /organisations/:id/${change}`,
    ]),
  ],
  'audit.see': ['GET /audit', 'GET /audit/verify', 'POST /audit/verify'],
  'mailbox.see': ['GET /mailbox', 'GET /mailbox/:id'],
};

/** What belongs to an organisation, by what its address begins with. */
const OWNED: readonly [prefix: string, owner: Owner][] = [
  ['/rounds/:year{[0-9]{4}}/answers/:answer', 'answer'],
  ['/support-desk/supports/:support', 'support'],
];

export const ROUTES: readonly GuardedRoute[] = Object.entries(TABLE).flatMap(([action, addresses]) =>
  addresses.map((address) => {
    const [method, path] = address.split(' ') as ['GET' | 'POST', string];
    const owner = OWNED.find(([prefix]) => path.startsWith(prefix))?.[1];
    return { method, path, action: action as Action, ...(owner === undefined ? {} : { owner }) };
  }),
);

const BY_ADDRESS = new Map(ROUTES.map((route) => [`${route.method} ${route.path}`, route]));
/** Another jurisdiction's pages are the same pages. */
const OTHER = '/jurisdictions/:jurisdiction{[0-9]{6}}';

/** The row of an address as the router names it; `undefined` for one that nobody has put on the list. */
export function guardedRoute(method: string, path: string): GuardedRoute | undefined {
  const own = path.startsWith(OTHER) ? path.slice(OTHER.length) : path;
  return BY_ADDRESS.get(`${method === 'HEAD' ? 'GET' : method} ${own}`);
}
