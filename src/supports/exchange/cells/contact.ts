import type { Contact, Paper } from '../../support.ts';
import { given } from '../told.ts';
import { readLabelled, writeLabelled } from './labelled.ts';
import { joinList, splitList } from './list.ts';

/** The items of 連絡先 in GIF's core data model, and what of a contact each holds. */
export const CONTACT_LABELS = {
  name: '名称',
  use: '用途',
  phone: '電話番号',
  email: 'メールアドレス',
  url: 'URL',
  address: '住所',
  note: '備考',
} as const;

type ContactKey = keyof typeof CONTACT_LABELS;

const KEYS = Object.keys(CONTACT_LABELS) as ContactKey[];
const LABELS = Object.values(CONTACT_LABELS);

/** One contact in words, or several with semicolons between them. */
export const writeContacts = (contacts: readonly Contact[]): string =>
  joinList(
    contacts.map((contact) =>
      writeLabelled(
        undefined,
        KEYS.map((key) => [CONTACT_LABELS[key], contact[key]] as const),
      ),
    ),
  );

/** Contacts of a cell. What is not labelled is its name as it stands; a number, address or page in it is taken besides. */
export const readContacts = (text: string): Contact[] => splitList(text).map(readContact);

function readContact(text: string): Contact {
  const { plain, of } = readLabelled(text, LABELS);
  const labelled = given(Object.fromEntries(KEYS.map((key) => [key, of(CONTACT_LABELS[key])])));
  const words = plain.join(' ');
  const name = of(CONTACT_LABELS.name) ?? (words === '' ? (of('URL') ?? text) : words);
  const note = of(CONTACT_LABELS.name) === undefined || words === '' ? undefined : words;
  return { ...(words === '' ? {} : given(foundIn(words))), ...given({ note }), ...labelled, name };
}

/** (0172)35-1111, 0172-35-1111, 0172(35)1111 */
const PHONE =
  /(?<![\d-])(?:\(0\d{1,4}\)\d{1,4}-\d{3,4}|0\d{1,4}-\d{1,4}-\d{3,4}|0\d{1,4}\(\d{1,4}\)\d{3,4})(?![\d-])/g;

/** What is longer is a text, not a contact. */
const LONGEST_SEARCHED = 500;

/** What stands in words only once and can be nothing else. */
function foundIn(
  words: string,
): Pick<Partial<Record<ContactKey, string | undefined>>, 'phone' | 'email' | 'url'> {
  const bare = words.normalize('NFKC').replace(/[‐‑–—−]/g, '-');
  if (bare.length > LONGEST_SEARCHED) return {};
  const only = (pattern: RegExp): string | undefined => {
    const found = [...bare.matchAll(pattern)].map(([whole]) => whole);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    phone: only(PHONE),
    email: only(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g),
    url: only(/https?:\/\/[\w\-./?%&=~#:]+/g),
  };
}

/** 手続書類: names, with where each is got where that is known. */
export const writePapers = (papers: readonly Paper[]): string =>
  joinList(
    papers.map(({ name, from, url }) =>
      from === undefined && url === undefined && !name.includes(':')
        ? name
        : writeLabelled(undefined, [
            ['名称', name],
            ['入手先', from],
            ['URL', url],
          ]),
    ),
  );

export const readPapers = (text: string): Paper[] =>
  splitList(text).map((item) => {
    const { plain, of } = readLabelled(item, ['名称', '入手先', 'URL']);
    const name = [of('名称') ?? [], plain].flat().join(' ');
    return { name: name === '' ? item : name, ...given({ from: of('入手先'), url: of('URL') }) };
  });
