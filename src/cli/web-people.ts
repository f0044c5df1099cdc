import { setTimeout as wait } from 'node:timers/promises';
import type { Ledger } from '../ledger/index.ts';
import * as people from '../people/index.ts';
import { type Config, isLoopback } from '../platform/index.ts';
import type { PeopleServices } from '../web/index.ts';
import { SAMPLE_JURISDICTION } from './sample.ts';

/** What signing in stands on, on this ledger and with these settings. */
export const peopleHouse = ({ database, clock }: Ledger, config: Config): people.PeopleHouse => ({
  ...{ database, clock, jurisdiction: SAMPLE_JURISDICTION.code, policy: config.policy },
  hashing: people.STRONG,
  slowing: people.createSlowing(clock, wait),
  mayUseSamples: database.kind === 'embedded' && isLoopback(config.host) && !config.isBehindProxy,
});

/** Where the organisation's own provider sends browsers back to; to be registered there. */
export const returnAddress = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string =>
  `${publicUrl ?? `http://localhost:${port}`}/sign-in/provider/return`;

/** People as the pages use them. @param onError hears what went wrong with the provider */
export function webPeople(
  house: people.PeopleHouse,
  config: Config,
  onError: (error: unknown) => void,
): PeopleServices {
  const provider = config.provider && people.createProvider(config.provider, returnAddress(config), onError);
  const mustBeSet = (): people.Provider => {
    if (provider === null) throw new people.PeopleRefused('認証サーバーは設定されていません。');
    return provider;
  };
  return {
    session: (...asked) => people.sessionState(house, ...asked),
    signIn: (...asked) => people.signIn(house, ...asked),
    secondFactor: (...asked) => people.secondFactor(house, ...asked),
    signOut: (...asked) => people.signOut(house, ...asked),
    changePassword: (...asked) => people.changePassword(house, ...asked),
    beginSecondFactor: (token) => people.beginSecondFactor(house, token),
    confirmSecondFactor: (...asked) => people.confirmSecondFactor(house, ...asked),
    newRecoveryCodes: (...asked) => people.newRecoveryCodes(house, ...asked),
    recoveryCodesLeft: (id) => people.recoveryCodesLeft(house, id),
    provider: provider && { name: provider.name },
    beginProvider: () => mustBeSet().begin(),
    async finishProvider(returned, state, caller) {
      const claims = await mustBeSet().finish(returned, state);
      return people.signInByProvider(house, claims, mustBeSet().name, caller);
    },
    sampleAccounts: () => people.sampleAccounts(house),
    signInAsSample: (...asked) => people.signInAsSample(house, ...asked),
    accounts: () => people.accounts(house),
    account: (id) => people.account(house, id),
    createAccount: (order) => people.createAccount(house, order),
    changeAccount: (...asked) => people.changeAccount(house, ...asked),
    setDisabled: (...asked) => people.setDisabled(house, ...asked),
    resetAccount: (...asked) => people.resetAccount(house, ...asked),
    sessionsOf: (...asked) => people.sessionsOf(house, ...asked),
    endSessions: (...asked) => people.endSessions(house, ...asked),
    substitutions: (account) => people.substitutions(house, account),
    substitute: (order) => people.substitute(house, order),
    endSubstitution: (id) => people.endSubstitution(house, id),
    passwordRules: people.passwordRules(config.policy),
  };
}
