import type { Cover } from '../../document.ts';
import { heightOf } from './heights.ts';
import { across, type Line, line } from './line.ts';
import { LOOKS, type Look } from './looks.ts';

/** Year and title in the upper third between two rules, who publishes it and when below. */
export function coverLines({ year, titleLines, issued, issuer, notes }: Cover, width: number): Line[] {
  const said = (text: string, look: Look): Line =>
    line([across(text, look)], { height: heightOf(across(text, look), width) + 6 });
  const space = (height: number) => line([], { height });
  const rule = () => line([across('', LOOKS.coverRule)], { height: 14 });
  return [
    ...[space(150), said(year, LOOKS.coverYear), space(18), rule()],
    ...titleLines.map((text) => said(text, LOOKS.coverTitle)),
    ...[space(14), rule(), space(200)],
    ...[issued, issuer].flatMap((text) => (text === null ? [] : [said(text, LOOKS.coverIssuer)])),
    space(12),
    ...notes.map((text) => said(text, LOOKS.coverNote)),
  ];
}
