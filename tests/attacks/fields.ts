import { addressOf, POSTS } from './addresses.ts';
import type { AttackedHouse, Visitor } from './house.ts';
import { type FoundForm, formsOf, rowOf, walked } from './walk.ts';

/** A form with who may send it. */
export type AttackedForm = FoundForm & { visitor: Visitor };

/** Forms that stand on no page of a house whose round has just begun, with the fields that they have. */
const ELSEWHERE: Record<string, [Visitor, ...names: string[]]> = {
  'POST /sign-in/sample': [null, 'account'],
  'POST /alerts/confirm/:token': [null, 'token'],
  'POST /alerts/end/:token': [null, 'List-Unsubscribe'],
  'POST /sign-in/second-factor/set-up': ['set-up', 'code'],
  'POST /account/recovery-codes': ['auditor', 'password'],
  'POST /account/substitutes/:id/end': ['auditor', 'id'],
  'POST /programs/:id/lineage': ['secretariat', 'link', 'kind', 'state', 'reason', 'by'],
  'POST /programs/:id/facts': ['secretariat', 'year', 'owner', 'attribute', 'choice', 'reason', 'by'],
  'POST /findings/:id/waiver': ['secretariat', 'wants', 'reason', 'by'],
  'POST /check/:id/import': ['secretariat', 'report', 'jurisdiction', 'jurisdictionName', 'fiscalYear'],
  'POST /api/work': [null, 'work'],
  'POST /api/v1/match': [null, 'employees', 'headOffice'],
  'POST /accounts/:id{[a-z0-9-]+}/sessions/end': ['administrator', 'id'],
  'POST /accounts/:id{[a-z0-9-]+}/substitutes/:substitution/end': ['administrator', 'id'],
  'POST /years/:year{[0-9]{4}}/report/texts/:slot/keep': ['secretariat', 'version'],
  'POST /years/:year{[0-9]{4}}/report/publish': ['secretariat', 'waive', 'reason', 'by', 'version'],
  'POST /years/:year{[0-9]{4}}/report/editions/:number{[0-9]{1,4}}/files': ['secretariat', 'format'],
  'POST /rounds/:year{[0-9]{4}}/close': ['secretariat'],
  'POST /rounds/:year{[0-9]{4}}/answers/:answer/withdraw': ['division-editor', 'version', 'wants'],
  'POST /rounds/:year{[0-9]{4}}/answers/:answer/check': ['division-editor', 'version', 'name', 'cost'],
  'POST /rounds/:year{[0-9]{4}}/answers/:answer/approval': [
    ...(['division-approver', 'version', 'wants', 'remark-name', 'remark-whole'] as const),
  ],
  'POST /rounds/:year{[0-9]{4}}/answers/:answer/acceptance': [
    ...(['secretariat', 'version', 'wants', 'remark-name', 'remark-whole'] as const),
  ],
  'POST /support-desk/supports/:support/submission': ['division-editor', 'version'],
  'POST /support-desk/supports/:support/confirmation': ['division-editor', 'version'],
  'POST /support-desk/supports/:support/withdrawal': ['division-approver', 'withdraw-reason'],
  'POST /support-desk/supports/:support/approval': ['secretariat', 'version', 'publish-on'],
  'POST /support-desk/supports/:support/return': ['division-approver', 'return-reason'],
  'POST /support-desk/supports/:support/owner': ['secretariat', 'owner'],
  'POST /support-desk/import/:key': ['secretariat', 'public'],
  'POST /support-desk/words/file/:key': ['secretariat', 'base'],
};

/** Every form of the house: as it stands on a page that somebody can open, or as it is listed above. */
export async function everyForm(
  house: AttackedHouse,
  visitors: readonly Visitor[],
): Promise<Map<string, AttackedForm>> {
  const { forms } = await walked(house, visitors);
  const found = new Map<string, AttackedForm>();
  for (const row of POSTS) {
    const onPage = forms.get(row);
    const [visitor, ...names] = ELSEWHERE[row] ?? [];
    if (onPage !== undefined) found.set(row, onPage);
    else if (visitor !== undefined) {
      const fields = Object.fromEntries(names.map((name) => [name, '1']));
      found.set(row, { method: 'POST', action: await addressFor(row, house), fields, visitor });
    }
  }
  for (const [row, form] of forms) if (form.method === 'GET') found.set(row, form);
  return found;
}

/** Of a program and a finding that are there, so that the form is read before it is refused. */
async function addressFor(row: string, house: AttackedHouse): Promise<string> {
  const { ledger, services } = house;
  const address = addressOf(row, house);
  if (row.includes('/programs/')) {
    const [program] = await services.round.rolloverPrograms(2021, 2020);
    return address.replace('/x/', `/${program!.program}/`);
  }
  if (!row.includes('/findings/')) return address;
  const { items } = await ledger.findings(services.home, {});
  return address.replace('/x/', `/${items[0]?.id ?? 'x'}/`);
}

export { formsOf, rowOf };
