import { words } from './words.ts';

/** The way out of a stage, for whoever is at the wrong machine or has typed the wrong login. */
export const StartAgain = () => (
  <form method="post" action="/sign-out" class="quiet-form">
    <button class="button button--second button--small" type="submit">
      {words.startAgain}
    </button>
  </form>
);
