import type { Organisation, OrganisationKind } from '../../../organisations/index.ts';
import { ROLES, roleWords } from '../../../people/index.ts';
import { TextField } from '../../components/fields.tsx';
import { fieldOf } from '../../form-text.ts';
import type { AccountOrder } from '../../people-services.ts';
import { words } from './words.ts';

/** A form as it was sent; only the fields that an administrator may set are read (no mass assignment). */
export function orderOf(form: Record<string, unknown>): AccountOrder {
  const sent = [form.roles].flat();
  return {
    login: fieldOf(form, 'login', 100),
    name: fieldOf(form, 'name', 60),
    email: fieldOf(form, 'email', 254) || null,
    roles: ROLES.filter((role) => sent.includes(role)),
    organisation: fieldOf(form, 'organisation', 100) || null,
  };
}

interface OrderFormProps {
  action: string;
  order: AccountOrder;
  organisations: readonly Organisation[];
  submit: string;
}

/** Login, name, address, roles and organisation. */
export function OrderForm({ action, order, organisations, submit }: OrderFormProps) {
  return (
    <form method="post" action={action} class="task stack">
      <TextField name="name" label={words.name} value={order.name} autocomplete="off" />
      <TextField
        {...{ name: 'login', label: words.login, hint: words.loginHint, value: order.login }}
        autocomplete="off"
      />
      <TextField
        {...{ name: 'email', type: 'email', label: words.email, hint: words.emailHint }}
        value={order.email ?? ''}
        autocomplete="off"
      />
      <fieldset class="checks">
        <legend>{words.roles}</legend>
        {ROLES.map((role) => (
          <label>
            <input type="checkbox" name="roles" value={role} checked={order.roles.includes(role)} />
            {roleWords[role]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="organisation">{words.organisation}</label>
        <p class="hint" id="organisation-hint">
          {words.organisationHint}
        </p>
        <select id="organisation" name="organisation" aria-describedby="organisation-hint">
          <option value="">{words.noOrganisation}</option>
          {(Object.keys(words.kinds) as OrganisationKind[]).map((kind) => (
            <Group kind={kind} organisations={organisations} chosen={order.organisation} />
          ))}
        </select>
      </div>
      <p>
        <button class="button" type="submit">
          {submit}
        </button>
      </p>
    </form>
  );
}

interface GroupProps {
  kind: OrganisationKind;
  organisations: readonly Organisation[];
  chosen: string | null;
}

function Group({ kind, organisations, chosen }: GroupProps) {
  const members = organisations.filter((each) => each.kind === kind);
  if (members.length === 0) return null;
  return (
    <optgroup label={words.kinds[kind]}>
      {members.map(({ id, name }) => (
        <option value={id} selected={id === chosen}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
