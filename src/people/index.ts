export { ACCESS, type Action, may } from './access.ts';
export type * from './account.ts';
export { PeopleRefused } from './refused.ts';
export { ROLES, type Role, roleWords } from './roles.ts';
