/** What a drawing needs: shapes, texts, patterns. Nothing that runs, loads or leads anywhere. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs pattern clippath lineargradient stop'.split(
    ' ',
  ),
);
const HARMFUL_ATTRIBUTE = /^(?:on|style$|href$|xlink:href$|src$|class$)/i;
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/y;
const OUTSIDE = /url\(\s*['"]?(?!#)|javascript:|data:/i;

/**
 * The drawing, when it may be put into a page that obeys a strict policy: only shapes, no script, style, link or
 * foreign content. `null` otherwise. A text that is not markup of exactly this form is refused, not mended.
 */
export function harmlessSvg(svg: string): string | null {
  const bare = svg.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim();
  if (!bare.startsWith('<svg')) return null;
  for (let at = 0; at < bare.length; ) {
    if (bare[at] !== '<') {
      const next = bare.indexOf('<', at);
      at = next === -1 ? bare.length : next;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(bare);
    if (tag === null || !isHarmless(tag)) return null;
    at = TAG.lastIndex;
  }
  return bare;
}

function isHarmless([, , element, attributes]: RegExpExecArray): boolean {
  const names = [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return (
    ELEMENTS.has(element!.toLowerCase()) &&
    names.every(([, name, value]) => !HARMFUL_ATTRIBUTE.test(name!) && !OUTSIDE.test(value!))
  );
}
