import type { Context } from 'hono';
import { Hono } from 'hono';
import { changesNothing, SupportRefused, wordColumns } from '../../../../../supports/index.ts';
import { csv, numberOf, page, wantsCsv } from '../../../../answer.ts';
import { byOf } from '../../../../by.ts';
import { fieldOf } from '../../../../form-text.ts';
import type { Services } from '../../../../services.ts';
import type { WebEnv } from '../../../../site.ts';
import { kindOf, WORDS, wordsHref } from '../links.ts';
import { WordListPage } from './page.tsx';
import { type TypedWord, typedWord, wordAsked } from './typed.ts';

/** /support-desk/words: the words of a list, one of them to be added or changed, all of them as a file. */
export function listRoutes({ supports: { words } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(WORDS, async (c) => {
    const kind = kindOf(c);
    const list = await words.list(kind);
    // The whole list, whatever is asked for: whoever changes a part and hands it back would lose the rest.
    if (wantsCsv(c)) return csv(c, `words-${kind}`, wordColumns(kind), list.rows);
    const { word, add } = c.req.query();
    const typed = wordAsked(kind, list.rows, { word, add });
    return shown(c, typed, { isOpen: typed.instead !== null || add !== undefined });
  });

  app.post(WORDS, async (c) => {
    const form = await c.req.parseBody({ all: true });
    const typed = typedWord(form);
    try {
      const base = numberOf(fieldOf(form, 'version', 6)) ?? -1;
      const asked = await (form.wants === 'remove' ? removed(c, typed, base) : saved(c, typed, base));
      return c.redirect(wordsHref(typed.kind, '', asked), 303);
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return shown(c, typed, { isOpen: true, refused: error.message });
    }
  });

  /** @returns what the list is asked for next: the word that was saved is in sight */
  async function saved(c: Context<WebEnv>, { kind, cells, instead }: TypedWord, base: number) {
    const changes = await words.saveWord(kind, { cells, instead, base }, byOf(c));
    return { done: changesNothing(changes) ? 'same' : 'saved', q: cells[0] };
  }

  async function removed(c: Context<WebEnv>, { kind, instead }: TypedWord, base: number) {
    await words.removeWord(kind, { word: instead ?? '', base }, byOf(c));
    return { done: 'removed' };
  }

  async function shown(
    c: Context<WebEnv>,
    typed: TypedWord,
    { isOpen, refused }: { isOpen: boolean; refused?: string },
  ) {
    const [list, versions] = [await words.list(typed.kind), await words.versions(typed.kind)];
    const props = {
      ...{ site: c.get('site'), list, newest: versions[0], typed, isOpen, done: c.req.query('done') },
      asked: { text: textAsked(c), page: Math.max(1, numberOf(c.req.query('page')) ?? 1) },
    };
    return refused === undefined
      ? page(c, <WordListPage {...props} />)
      : page(c, <WordListPage {...props} errors={[{ field: 'word', message: refused }]} />, 422);
  }

  return app;
}

const textAsked = (c: Context<WebEnv>): string =>
  (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100);
