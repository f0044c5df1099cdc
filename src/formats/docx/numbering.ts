import { childOf, elementsOf, property, type XmlElement } from '../ooxml/xml.ts';
import { formattedNumber } from './number-forms.ts';

/** One level of a numbered or bulleted list. */
interface Level {
  form: string;
  /** `(%1)`, `第%1章`, `○`; the figure names the level whose number stands there, from 1. */
  text: string;
  start: number;
}

interface ListForm {
  /** Lists of one form go on counting where the other stopped. */
  counter: string;
  levels: Map<number, Level>;
}

/** Gives each paragraph in turn the mark that Word draws before it; `''` for one without. */
export type Numbering = (paragraph: XmlElement) => string;

/** Counts the numbered paragraphs of a document in their order (ECMA-376, part 1, 17.9). */
export function numberingOf(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const forms = listForms(numbering);
  const styled = numbersOfStyles(styles);
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const { list, level } = { ...styled(property(properties, 'pStyle')), ...numberOf(properties) };
    const form = list === undefined ? undefined : forms.get(list);
    const depth = level ?? 0;
    if (!form?.levels.has(depth)) return '';
    const count = counts.get(form.counter) ?? [];
    counts.set(form.counter, count);
    count[depth] = (count[depth] ?? (form.levels.get(depth)?.start ?? 1) - 1) + 1;
    count.length = depth + 1;
    return markOf(form.levels, depth, count);
  };
}

function markOf(levels: ReadonlyMap<number, Level>, depth: number, count: readonly number[]): string {
  const own = levels.get(depth);
  if (!own || own.form === 'none') return '';
  if (own.form === 'bullet') return /[\ue000-\uf8ff]/.test(own.text) ? '・' : own.text;
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    return level ? formattedNumber(count[Number(digit) - 1] ?? level.start, level.form) : '';
  });
}

interface NumberReference {
  list?: string;
  level?: number;
}

function numberOf(properties: XmlElement | undefined): NumberReference {
  const number = childOf(properties, 'numPr');
  const list = property(number, 'numId');
  const level = property(number, 'ilvl');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

/** The list that a style puts its paragraphs into, its own or that of the style it is based on. */
function numbersOfStyles(styles: XmlElement | null): (id: string | undefined) => NumberReference {
  const byId = new Map((styles ? elementsOf(styles) : []).map((style) => [style.attributes.styleId, style]));
  const find = (id: string | undefined, steps: number): NumberReference => {
    const style = id === undefined ? undefined : byId.get(id);
    if (!style || steps > 10) return {};
    return { ...find(property(style, 'basedOn'), steps + 1), ...numberOf(childOf(style, 'pPr')) };
  };
  return (id) => find(id, 0);
}

function listForms(numbering: XmlElement | null): Map<string | undefined, ListForm> {
  const all = numbering ? elementsOf(numbering) : [];
  const abstract = new Map(
    all.filter(({ name }) => name === 'abstractNum').map((form) => [form.attributes.abstractNumId, form]),
  );
  return new Map(
    all
      .filter(({ name }) => name === 'num')
      .map((list) => {
        const form = property(list, 'abstractNumId');
        const own = elementsOf(list).filter(({ name }) => name === 'lvlOverride');
        const levels = levelsOf(abstract.get(form));
        for (const change of own) override(levels, change);
        const counter = own.length > 0 ? `list ${list.attributes.numId}` : `form ${form}`;
        return [list.attributes.numId, { counter, levels }];
      }),
  );
}

function levelsOf(parent: XmlElement | undefined): Map<number, Level> {
  const levels = (parent ? elementsOf(parent) : []).filter(({ name }) => name === 'lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes.ilvl),
      {
        form: property(level, 'numFmt') ?? 'decimal',
        text: property(level, 'lvlText') ?? '',
        start: Number(property(level, 'start') ?? 1),
      },
    ]),
  );
}

function override(levels: Map<number, Level>, change: XmlElement): void {
  const depth = Number(change.attributes.ilvl);
  const level = levelsOf(change).get(depth) ?? levels.get(depth);
  const start = property(change, 'startOverride');
  if (level) levels.set(depth, start === undefined ? level : { ...level, start: Number(start) });
}
