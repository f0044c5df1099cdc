import type { Context } from 'hono';
import { Hono } from 'hono';
import { JudgementRefused, type StoredFinding } from '../../../ledger/index.ts';
import { page } from '../../answer.ts';
import { byOf } from '../../by.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import type { FindingJudgement, Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { WaiverPage } from './waiver-page.tsx';
import { words } from './words.ts';

const WAIVER = '/findings/:id/waiver';

/** /findings/:id/waiver?back=…: lets a finding stand, or takes that back, with reason and name. */
export function waiverRoutes({ ledger, rules }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  app.get(WAIVER, async (c) => {
    const finding = await findingOf(c);
    return finding === null ? c.notFound() : asked(c, finding);
  });

  app.post(WAIVER, async (c) => {
    const finding = await findingOf(c);
    if (finding === null) return c.notFound();
    const form = await c.req.parseBody();
    const field = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 500) : '');
    const sent = { by: byOf(c).name, reason: field('reason') };
    const errors = missing(sent);
    if (errors.length > 0) return asked(c, finding, { sent, errors });
    try {
      const judge = field('wants') === 'withdraw' ? ledger.withdrawWaiver : ledger.waiveFinding;
      await judge(c.get('site').jurisdiction, finding.id, sent);
    } catch (error) {
      if (!(error instanceof JudgementRefused)) throw error;
      return asked(c, finding, { sent, errors: [{ message: error.message }] });
    }
    return c.redirect(backOf(c), 303);
  });

  async function findingOf(c: Context<WebEnv>): Promise<StoredFinding | null> {
    const { jurisdiction } = c.get('site');
    const id = c.req.param('id')!;
    for (const isWaived of [false, true]) {
      const { items } = await ledger.findings(jurisdiction, { id, isWaived });
      if (items[0] !== undefined) return items[0];
    }
    return null;
  }

  type Sent = { sent: FindingJudgement; errors: FieldError[] };

  function asked(c: Context<WebEnv>, finding: StoredFinding, sent?: Sent) {
    const ruleTitle = titles.get(finding.rule) ?? finding.rule;
    const props = { site: c.get('site'), finding, ruleTitle, back: backOf(c), ...sent };
    return page(c, <WaiverPage {...props} />, sent === undefined ? 200 : 422);
  }

  return app;
}

/** Only a page of this house: a path, never another host. */
function backOf(c: Context<WebEnv>): string {
  const back = c.req.query('back') ?? '';
  return /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : c.get('site').links.at('/findings');
}

const missing = ({ reason }: FindingJudgement): FieldError[] =>
  reason === '' ? [{ field: 'reason', message: words.noReason }] : [];
