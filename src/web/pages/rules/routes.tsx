import { Hono } from 'hono';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { severityWords } from '../../words.ts';
import { RulePage, RulesPage } from './page.tsx';

/** /rules and /rules/:id */
export function ruleRoutes({ rules }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/rules', (c) => {
    if (!wantsCsv(c)) return page(c, <RulesPage site={c.get('site')} rules={rules.rules} csv={csvHref(c)} />);
    return csv(
      c,
      'rules',
      [
        { head: '規則ID', value: (rule) => rule.id },
        { head: '何を見つけるか', value: (rule) => rule.title },
        { head: '重さ', value: (rule) => rule.severities.map((each) => severityWords[each].word).join('；') },
      ],
      rules.rules,
    );
  });

  app.get('/rules/:id', (c) => {
    const rule = rules.rules.find(({ id }) => id === c.req.param('id'));
    if (rule === undefined) return c.notFound();
    return page(c, <RulePage site={c.get('site')} rule={rule} text={rules.explain(rule.id)} />);
  });

  return app;
}
