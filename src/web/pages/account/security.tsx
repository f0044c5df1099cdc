import type { SignedIn } from '../../../people/index.ts';
import { TextField } from '../../components/fields.tsx';
import { words } from './words.ts';

/** Of ten. */
const FEW = 3;

/** Password, authenticator, recovery codes. */
export function Security({ visitor, codesLeft }: { visitor: SignedIn; codesLeft: number }) {
  const { hasSecondFactor, isSample } = visitor.account;
  return (
    <section class="section">
      <h2>{words.security}</h2>
      {isSample ? (
        <p>{words.withoutPassword}</p>
      ) : (
        <dl class="facts facts--narrow">
          <dt>{words.password}</dt>
          <dd>
            <a href="/account/password">{words.changePassword}</a>
          </dd>
          <dt>{words.secondFactor}</dt>
          <dd>
            {hasSecondFactor ? words.secondFactorSet : words.secondFactorMissing}{' '}
            <a href="/account/second-factor">{hasSecondFactor ? words.setUpAgain : words.setUp}</a>
          </dd>
          {hasSecondFactor && (
            <>
              <dt>{words.codes}</dt>
              <dd>
                <CodesForm codesLeft={codesLeft} />
              </dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}

function CodesForm({ codesLeft }: { codesLeft: number }) {
  return (
    <>
      <p>
        {words.codesLeft(codesLeft)}
        {codesLeft <= FEW && <strong>{words.codesFew}</strong>}
      </p>
      <details class="decision">
        <summary>{words.newCodes}</summary>
        <form method="post" action="/account/recovery-codes" class="stack">
          <p class="hint">{words.newCodesWhat}</p>
          <TextField
            name="password"
            type="password"
            label={words.currentPassword}
            value=""
            autocomplete="current-password"
          />
          <p>
            <button class="button button--second" type="submit">
              {words.newCodes}
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
