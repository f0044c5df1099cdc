export { ACCESS, type Action, may } from './access.ts';
export type * from './account.ts';
export { changeAccount, endSessions, setDisabled } from './administration/change-account.ts';
export { createAccount } from './administration/new-account.ts';
export type { AccountOrder } from './administration/order.ts';
export { resetAccount } from './administration/reset-account.ts';
export { FIRST_LOGIN, firstStart, type GivenPassword, resetOnThisMachine } from './first-start.ts';
export type { AccountHouse, PeopleHouse } from './house.ts';
export { type HashParameters, STRONG } from './passwords/hash.ts';
export { passwordRules } from './passwords/rules.ts';
export { createProvider, type Provider } from './provider/provider.ts';
export { signInByProvider } from './provider/sign-in.ts';
export { PeopleRefused } from './refused.ts';
export { ROLES, type Role, roleWords } from './roles.ts';
export { makeSampleAccounts, sampleAccounts, signInAsSample } from './samples.ts';
export { changePassword } from './sign-in/change-password.ts';
export { signIn } from './sign-in/password-step.ts';
export { secondFactor } from './sign-in/second-factor-step.ts';
export { sessionState } from './sign-in/session.ts';
export { beginSecondFactor, confirmSecondFactor, newRecoveryCodes } from './sign-in/set-up-second-factor.ts';
export { signEverybodyOut, signOut } from './sign-in/sign-out.ts';
export { createSlowing, type Slowing } from './sign-in/slowing.ts';
export type * from './steps.ts';
export {
  endSubstitution,
  type Substitution,
  type SubstitutionOrder,
  substitute,
  substitutions,
} from './substitutes.ts';
export { account, accounts, recoveryCodesLeft, sessionsOf } from './views.ts';
