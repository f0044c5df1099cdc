import type { Person, Recipient } from '../collection/index.ts';
import type { Account, Role } from '../people/index.ts';
import type { PeopleServices } from '../web/index.ts';

export type RoundPeople = Pick<PeopleServices, 'accounts' | 'substitutions'>;

const ROLES: Record<Person, readonly Role[]> = {
  editor: ['division-editor', 'partner-editor'],
  approver: ['division-approver'],
  secretariat: ['secretariat'],
};

/**
 * Who acts for an organisation on a day. Somebody who is away and has a substitute is left in peace; the substitute is
 * asked in the absent person's name.
 */
export async function recipientsOn(
  people: RoundPeople,
  today: string,
): Promise<(organisation: string | null, as: Person) => readonly Recipient[]> {
  const [accounts, substitutions] = [await people.accounts(), await people.substitutions()];
  const standing = substitutions.filter(({ fromDay, toDay }) => fromDay <= today && today <= toDay);
  return (organisation, as) =>
    accounts
      .filter((each) => each.state !== 'disabled' && each.roles.some((role) => ROLES[as].includes(role)))
      .filter((each) => as === 'secretariat' || each.organisation === organisation)
      .flatMap((account) => {
        const substitutes = standing.filter(({ absent }) => absent.id === account.id);
        if (substitutes.length === 0) return [recipient(account, null)];
        return substitutes.map(({ substitute }) => recipient(substitute, account.name));
      });
}

const recipient = ({ id, name, email }: Account, insteadOf: string | null): Recipient => ({
  ...{ account: id, name, email, insteadOf },
});
