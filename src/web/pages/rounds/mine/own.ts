import type { Answer, Round } from '../../../../collection/index.ts';
import type { Services } from '../../../services.ts';
import type { Site } from '../../../site.ts';

/** An organisation's part of an open round, as somebody of it sees it. */
export interface OwnRound {
  round: Round;
  organisation: string;
  name: string;
  /** The visitor stands in for somebody there. */
  standsInFor: boolean;
  /** What waits for the visitor: returned ones first. */
  inHand: readonly Answer[];
  away: readonly Answer[];
  /** Why an answer was sent back, by its id. */
  reasons: ReadonlyMap<string, readonly string[]>;
}

/** The organisations whose answers the visitor may write, own ones first. */
export function ownOrganisations({ visitor, may }: Site): string[] {
  const grants = [...(visitor?.grants ?? [])].sort(
    (a, b) => Number(a.standsInFor !== null) - Number(b.standsInFor !== null),
  );
  const named = grants.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
  return [...new Set(named)].filter((each) => may('answer.write', each));
}

/** Every open round for each of the visitor's organisations. */
export async function ownRounds({ round, organisations }: Services, site: Site): Promise<OwnRound[]> {
  const own = ownOrganisations(site);
  const open = (await round.rounds()).filter(({ state }) => state === 'open');
  if (own.length === 0 || open.length === 0) return [];
  const names = new Map((await organisations.list({ withEnded: true })).map(({ id, name }) => [id, name]));
  const parts = open.flatMap((each) => own.map((organisation) => ({ each, organisation })));
  return Promise.all(
    parts.map(async ({ each, organisation }) => {
      const answers = await round.answers(each.fiscalYear, [organisation]);
      const inHand = answers.filter((answer) => isInHand(site, answer)).sort(byUrgency);
      const away = answers.filter((answer) => !isInHand(site, answer));
      const reasons = await reasonsOf(round, inHand);
      const name = names.get(organisation) ?? organisation;
      const standsInFor = isOnlyStandIn(site, organisation);
      return { round: each, organisation, name, standsInFor, inHand, away, reasons };
    }),
  );
}

/** With whoever the visitor is there: an approver also writes. */
const isInHand = ({ may }: Site, { holder, organisation }: Answer): boolean =>
  holder === 'editor' || (holder === 'approver' && may('answer.approve', organisation));

const URGENCY = ['returned', 'submitted', 'draft', 'waiting', 'approved', 'accepted'];
const byUrgency = (a: Answer, b: Answer): number =>
  URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || a.position - b.position;

const isOnlyStandIn = ({ visitor }: Site, organisation: string): boolean =>
  (visitor?.grants ?? [])
    .filter((grant) => grant.organisation === organisation)
    .every(({ standsInFor }) => standsInFor !== null);

async function reasonsOf(
  round: Services['round'],
  answers: readonly Answer[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const returned = answers.filter(({ state }) => state === 'returned');
  const views = await Promise.all(returned.map(({ fiscalYear, id }) => round.answer(fiscalYear, id)));
  return new Map(
    views.flatMap((view) => {
      if (view === null) return [];
      const open = view.remarks.filter(({ kind, closedAt }) => kind === 'return' && closedAt === null);
      return [[view.answer.id, open.map(({ text }) => text)] as const];
    }),
  );
}
