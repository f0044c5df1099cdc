import type { Support } from '../../support.ts';
import { cutText } from '../cells/text.ts';
import type { JsonObject } from '../table/entries.ts';
import type { Row } from '../table/row.ts';
import { fitted, MOST } from '../table/texts.ts';
import { given } from '../told.ts';
import { fileNames, textOf } from './fields.ts';
import { textOfHtml } from './html-text.ts';

/** The catch phrase, else the title; the detail as plain text, with the names of guidelines and rules. */
export function readTexts(entry: JsonObject, title: string, row: Row): Pick<Support, 'summary' | 'content'> {
  const [phrase, detail] = [textOf(entry, 'subsidy_catch_phrase'), textOf(entry, 'detail')];
  const said = textOfHtml(phrase ?? '').replace(/\s+/g, ' ');
  const summary = cutText(said === '' ? title : said, MOST.line);
  const files = ['application_guidelines', 'outline_of_grant'].flatMap((field) => fileNames(entry, field));
  const listed = files.length === 0 ? [] : [`資料（jGrantsの頁にあります）：${files.join('、')}`];
  const whole = [summary.rest === '' ? [] : said, textOfHtml(detail ?? ''), listed].flat();
  const content = whole.filter((piece) => piece !== '').join('\n\n');
  return {
    summary: summary.text,
    ...(content !== '' && given({ content: fitted(row, 'detail', MOST.text, content) })),
  };
}
