import type { RenderContext } from './context.ts';
import { attribute, type Html, html } from './html.ts';

/** ` id="…"`, unless another thing on the page bears it already: two anchors of one name would hide one of them. */
export function identified(id: string | undefined, context: RenderContext): Html | null {
  if (id === undefined || context.claim?.(id) === false) return null;
  return html`${attribute('id', id)}`;
}
