import type { Contact } from '../../support.ts';
import { readContacts } from '../cells/contact.ts';
import { CARRIES_OUT, CONTACT_LIST } from '../export-row.ts';
import type { Row } from '../table/row.ts';
import { atMost } from '../table/texts.ts';

/** 連絡先情報, what お問い合わせ先 names besides, those that carry it out, and a page on which others are listed. */
export function readGifContacts(row: Row): Contact[] | undefined {
  const [listed, told] = ['連絡先情報', 'お問い合わせ先', CARRIES_OUT].map((column) => row.text(column));
  const contacts = readContacts(listed ?? '');
  const more = readContacts(told ?? '').filter(({ name }) => contacts.every((each) => each.name !== name));
  const list = row.text(CONTACT_LIST);
  return atMost(
    row,
    '連絡先情報',
    [
      ...contacts,
      ...more,
      ...row.list(CARRIES_OUT).map((name) => ({ name, use: CARRIES_OUT })),
      ...(list === undefined ? [] : [{ name: CONTACT_LIST, url: list }]),
    ],
    60,
  );
}
