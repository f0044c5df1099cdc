export { callerOf } from './caller.ts';
export { dropToken, keepToken, tokenOf } from './cookie.ts';
export { seesDrafts } from './drafts.ts';
export { guard } from './guard.tsx';
export { ROUTES } from './routes.ts';
