import { textOf } from './html-form.ts';
import type { Page } from './visitor.ts';

/** A mail as the mailbox lists it. */
export interface ListedMail {
  address: string;
  to: string;
  /** In Japan. */
  day: string;
}

/** The mails on a page of the mailbox. */
export const mailsIn = ({ html }: Page): ListedMail[] =>
  [...html.matchAll(/<tr><th[^>]*><a href="(\/mailbox\/[^"]+)">[\s\S]*?<\/tr>/g)].map(
    ([row, address = '']) => {
      const [, to = ''] = /data-head="宛先">([^<]*)</.exec(row) ?? [];
      const [, moment = ''] = /datetime="([^"]+)"/.exec(row) ?? [];
      return { address, to: textOf(to), day: dayInJapan(moment) };
    },
  );

const dayInJapan = (moment: string): string =>
  new Date(Date.parse(moment) + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
