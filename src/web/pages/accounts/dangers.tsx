import type { Account } from '../../../people/index.ts';
import { words } from './words.ts';

/** What takes something away from a person: the password, the right to sign in. */
export function Dangers({ account, action }: { account: Account; action: string }) {
  const isDisabled = account.state === 'disabled';
  return (
    <>
      {!isDisabled && (
        <section class="section task">
          <h2>{words.reset}</h2>
          <p class="section__lead">{words.resetLead}</p>
          <form method="post" action={`${action}/reset`} class="checks">
            <label>
              <input type="checkbox" name="secondFactor" value="yes" />
              {words.resetBoth}
            </label>
            <p>
              <button class="button button--second" type="submit">
                {words.resetSubmit}
              </button>
            </p>
          </form>
        </section>
      )}
      <section class="section task">
        <h2>{isDisabled ? words.enable : words.disable}</h2>
        {!isDisabled && <p class="section__lead">{words.disableLead}</p>}
        <form method="post" action={`${action}/state`}>
          <button
            class="button button--second"
            type="submit"
            name="wants"
            value={isDisabled ? 'enabled' : 'disabled'}
          >
            {isDisabled ? words.enable : words.disable}
          </button>
        </form>
      </section>
    </>
  );
}
