import { ACCESS, type Action, roleWords, type SignedIn } from '../../../people/index.ts';
import { words } from './words.ts';

/** What everybody may, signed in or not, need not be said. */
const shown = (Object.keys(ACCESS) as Action[]).filter((action) => !('anybody' in ACCESS[action]));

interface Right {
  action: Action;
  reach: 'all' | 'own' | 'self';
  why: readonly string[];
}

/** What a person may, and by which role: read from the one table that decides it. */
export function rightsOf({ grants }: SignedIn): Right[] {
  return shown.flatMap((action): Right[] => {
    const row: Partial<Record<string, 'all' | 'own'>> = ACCESS[action];
    if (row.signedIn === 'all') return [{ action, reach: 'self', why: [words.whySignedIn] }];
    const reasons = grants.flatMap(({ role, standsInFor }) => {
      const reach = row[role];
      if (reach === undefined) return [];
      const name = roleWords[role];
      const why = standsInFor === null ? words.whySelf(name) : words.whyStandsIn(standsInFor, name);
      return [{ reach, why }];
    });
    if (reasons.length === 0) return [];
    const reach = reasons.some((each) => each.reach === 'all') ? 'all' : 'own';
    return [{ action, reach, why: [...new Set(reasons.map(({ why }) => why))] }];
  });
}

export function Rights({ visitor }: { visitor: SignedIn }) {
  return (
    <section class="section">
      <h2>{words.rights}</h2>
      <p class="section__lead">{words.rightsLead}</p>
      <table class="table table--cards table--narrow">
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.reach}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {rightsOf(visitor).map(({ action, reach, why }) => (
            <tr>
              <th scope="row" class="name">
                {words.actions[action]}
              </th>
              <td data-head={words.reach}>{words.reaches[reach]}</td>
              <td data-head={words.why}>{why.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
