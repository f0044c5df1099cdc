import type { Organisation } from '../../../organisations/index.ts';
import type { Account } from '../../../people/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { AccountOrder } from '../../people-services.ts';
import type { Site } from '../../site.ts';
import { OrderForm } from './order-form.tsx';
import { words } from './words.ts';

export const crumbs = [{ text: words.title, href: '/accounts' }];

interface NewAccountPageProps {
  site: Site;
  organisations: readonly Organisation[];
  order: AccountOrder;
  errors?: readonly string[];
}

export function NewAccountPage({ site, organisations, order, errors = [] }: NewAccountPageProps) {
  return (
    <Layout site={site} title={words.newTitle} kind="task" nav="accounts" crumbs={crumbs}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors.map((message) => ({ message }))} />
      </div>
      <PageHead title={words.newTitle} lead={words.newLead} />
      <OrderForm {...{ action: '/accounts', order, organisations, submit: words.submit }} />
    </Layout>
  );
}

/** A password to be handed over, shown this once. */
export function OneTimePage({ site, account, password }: { site: Site; account: Account; password: string }) {
  return (
    <Layout site={site} title={words.oneTimeTitle} kind="task" nav="accounts" crumbs={crumbs}>
      <PageHead title={words.oneTimeTitle} lead={words.oneTimeLead(account.name)} />
      <div class="one-time task">
        <dl>
          <dt>{words.login}</dt>
          <dd>
            <code>{account.login}</code>
          </dd>
          <dt>{words.oneTime}</dt>
          <dd>
            <code>{password}</code>
          </dd>
        </dl>
      </div>
      <p class="buttons">
        <a class="button" href={`/accounts/${account.id}`}>
          {words.toAccount}
        </a>
        <a class="button button--second" href="/accounts">
          {words.toList}
        </a>
      </p>
    </Layout>
  );
}
