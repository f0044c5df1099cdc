import type { Context } from 'hono';
import { Hono } from 'hono';
import {
  PictureRefused,
  TextConflict,
  TextRefused,
  type TextSlot,
  type TextState,
} from '../../../../ledger/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import { isOpenYear } from '../../../open-years.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { newStudy, slotNamed } from './slots.ts';
import { type SentText, sentText, type TextBody, textErrors } from './text-form-fields.ts';
import { TextPage } from './text-page.tsx';
import type { TextPageProps } from './text-page-props.ts';
import { TextsPage, textHref } from './texts-page.tsx';

const TEXTS = '/years/:year{[0-9]{4}}/report/texts';

/** …/report/texts: how every text stands; …/texts/foreword: one text to read, write and look back on. */
export function textRoutes({ ledger, report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const asked = (c: Context<WebEnv>) => ({
    site: c.get('site'),
    jurisdiction: c.get('site').jurisdiction,
    fiscalYear: numberOf(c.req.param('year'))!,
  });

  app.get(TEXTS, async (c) => {
    const { site, jurisdiction, fiscalYear } = asked(c);
    if (!(await isWritten(jurisdiction, fiscalYear))) return c.notFound();
    const texts = await report.texts({ jurisdiction, fiscalYear });
    const policies = [...new Set(texts.flatMap((text) => text.policies))].sort((a, b) => a - b);
    return page(c, <TextsPage {...{ site, fiscalYear, texts, policies }} />);
  });

  app.post(TEXTS, async (c) => {
    const { site, jurisdiction, fiscalYear } = asked(c);
    const policy = numberOf(String((await c.req.parseBody()).policy));
    if (policy === undefined) return c.notFound();
    const slot = newStudy(await report.texts({ jurisdiction, fiscalYear }), policy);
    return c.redirect(textHref(site, fiscalYear, slot), 303);
  });

  app.get(`${TEXTS}/:slot`, async (c) => {
    const text = await textOf(c);
    if (text === null) return c.notFound();
    return shown(c, text, { isSaved: text.version > 0 && c.req.query('saved') === String(text.version) });
  });

  app.post(`${TEXTS}/:slot/keep`, async (c) => {
    const text = await textOf(c);
    if (text === null || text.state !== 'carried') return c.notFound();
    const form = await c.req.parseBody();
    const { paragraphs, details, kind } = text;
    const body = { heading: kind === 'case-study' ? text.heading : null, paragraphs, details };
    return save(c, text, { version: Number(form.version) || 0, wants: 'written', body, picture: null });
  });

  app.post(`${TEXTS}/:slot`, async (c) => {
    const text = await textOf(c);
    if (text === null) return c.notFound();
    const sent = sentText(await c.req.parseBody(), text);
    const errors = textErrors(sent, text);
    if (errors.length > 0) return shown(c, text, { sent, errors }, 422);
    if (sent.wants === 'preview') return shown(c, text, { sent, isPreview: true });
    return save(c, text, sent);
  });

  app.get('/report-pictures/:id{[0-9a-f]{16,64}}', async (c) => {
    const picture = await report.picture(c.get('site').jurisdiction, c.req.param('id'));
    if (picture === null) return c.notFound();
    return c.body(new Uint8Array(picture.bytes), 200, {
      'content-type': picture.mediaType,
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });

  async function textOf(c: Context<WebEnv>): Promise<TextSlot | null> {
    const { jurisdiction, fiscalYear } = asked(c);
    if (!(await isWritten(jurisdiction, fiscalYear))) return null;
    return slotNamed(await report.texts({ jurisdiction, fiscalYear }), c.req.param('slot')!);
  }

  /** A year that begins now is written before any document covers it. */
  async function isWritten(jurisdiction: string, fiscalYear: number): Promise<boolean> {
    const years = await ledger.years(jurisdiction);
    return years.some((each) => each.fiscalYear === fiscalYear) || isOpenYear(years, fiscalYear);
  }

  type Part = Omit<TextPageProps, 'site' | 'fiscalYear' | 'text' | 'versions'>;

  async function shown(c: Context<WebEnv>, text: TextSlot, part: Part, status: 200 | 409 | 422 = 200) {
    const { site, jurisdiction, fiscalYear } = asked(c);
    const versions = await report.textHistory({ jurisdiction, fiscalYear }, text.slot);
    return page(c, <TextPage {...{ site, fiscalYear, text, versions, ...part }} />, status);
  }

  async function save(c: Context<WebEnv>, text: TextSlot, sent: SentText) {
    const { site, jurisdiction, fiscalYear } = asked(c);
    const { version, wants } = sent;
    const by = byOf(c).name;
    const state: TextState = wants === 'omitted' ? wants : 'written';
    try {
      const body = await withPicture(jurisdiction, sent, by);
      const wish = { jurisdiction, fiscalYear, slot: text.slot, by, version, state, ...body };
      const saved = await report.saveText(wish);
      return c.redirect(`${textHref(site, fiscalYear, text.slot)}?saved=${saved.version}`, 303);
    } catch (error) {
      if (error instanceof TextConflict) {
        return shown(c, (await textOf(c)) ?? text, { sent, conflict: error.theirs }, 409);
      }
      if (!(error instanceof TextRefused || error instanceof PictureRefused)) throw error;
      return shown(c, text, { sent, errors: [{ message: error.message }] }, 422);
    }
  }

  async function withPicture(
    jurisdiction: string,
    { body, picture }: SentText,
    by: string,
  ): Promise<TextBody> {
    if (picture === null) return body;
    const { file, alt, caption } = picture;
    const { id } = await report.savePicture(jurisdiction, {
      bytes: new Uint8Array(await file.arrayBuffer()),
      by,
    });
    const pictures = [...(body.details.pictures ?? []), { id, alt, caption }];
    return { ...body, details: { ...body.details, pictures } };
  }

  return app;
}
