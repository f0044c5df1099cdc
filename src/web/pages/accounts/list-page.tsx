import { type Account, ROLES, roleWords } from '../../../people/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { formatMoment } from '../../moment.ts';
import type { Site } from '../../site.ts';
import { type AccountFilter, PAGE_SIZE, STATES } from './filter.ts';
import { words } from './words.ts';

export interface AccountsPageProps {
  site: Site;
  filter: AccountFilter;
  /** Of this page. */
  accounts: readonly Account[];
  total: number;
  page: number;
  names: ReadonlyMap<string, string>;
}

/** Everybody who may sign in. */
export function AccountsPage(props: AccountsPageProps) {
  const { site, filter, accounts, total, page } = props;
  const href = (to: number) =>
    `/accounts?${new URLSearchParams({ q: filter.text, role: filter.role ?? '', state: filter.state ?? '', page: String(to) })}`;
  return (
    <Layout site={site} title={words.title} kind="list" nav="accounts">
      <PageHead
        title={words.title}
        lead={words.lead}
        {...(site.may('account.change') && { take: { href: '/accounts/new', text: words.create } })}
      />
      <Filters filter={filter} />
      <p class="quiet number">{words.count(total)}</p>
      {accounts.length === 0 ? <p>{words.nothing}</p> : <Table {...props} />}
      <Pager {...{ page, pageSize: PAGE_SIZE, total, href }} />
    </Layout>
  );
}

function Filters({ filter }: { filter: AccountFilter }) {
  return (
    <form class="filters" method="get" action="/accounts" aria-label={words.filters}>
      <p>
        <label for="q">{words.find}</label>
        <input type="search" id="q" name="q" value={filter.text} maxlength={100} />
      </p>
      <Select
        name="role"
        label={words.role}
        chosen={filter.role}
        choices={ROLES.map((role) => [role, roleWords[role]])}
      />
      <Select
        name="state"
        label={words.state}
        chosen={filter.state}
        choices={STATES.map((state) => [state, words.states[state]])}
      />
      <p>
        <button class="button button--second button--small" type="submit">
          {words.filter}
        </button>
      </p>
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  chosen: string | null;
  choices: readonly (readonly [value: string, text: string])[];
}

function Select({ name, label, chosen, choices }: SelectProps) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{words.all}</option>
        {choices.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

function Table({ accounts, names }: AccountsPageProps) {
  const heads = [words.name, words.login, words.organisation, words.role, words.state, words.secondFactor];
  return (
    <div class="table-region">
      <table class="table table--cards">
        <thead>
          <tr>
            {[...heads, words.lastSignIn].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr>
              <th scope="row" class="name">
                <a href={`/accounts/${account.id}`}>{account.name}</a>{' '}
                {account.isSample && <span class="tag">{words.sample}</span>}
              </th>
              <td data-head={words.login}>{account.login}</td>
              <td data-head={words.organisation}>
                {account.organisation === null ? words.none : (names.get(account.organisation) ?? words.none)}
              </td>
              <td data-head={words.role}>{account.roles.map((role) => roleWords[role]).join('、')}</td>
              <td data-head={words.state}>{words.states[account.state]}</td>
              <td data-head={words.secondFactor}>
                {account.hasSecondFactor ? words.secondFactorSet : words.secondFactorMissing}
              </td>
              <td data-head={words.lastSignIn}>
                {account.lastSignInAt === null ? words.never : formatMoment(account.lastSignInAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
