import { childOf, elementsOf, textOf, type XmlElement } from '../ooxml/xml.ts';

/** What stands in one paragraph: its words (tabs and breaks as such) and what hangs on it. */
export interface Words {
  text: string;
  /** Contents of text boxes that are anchored here. */
  boxes: XmlElement[];
  /** Notes that are referred to here: `footnote 2`. */
  notes: string[];
}

/** Deleted text, properties, field codes (their results stay), the reading above a ruby's base. */
const UNPRINTED =
  /^(?:del|moveFrom|pPr|rPr|sdtPr|sdtEndPr|instrText|delText|delInstrText|rt|fldData|tblPr|tcPr|trPr)$/;

/** Characters of the fonts Wingdings and Symbol that documents draw marks with. */
const SYMBOLS: Record<string, string> = {
  F06C: '●',
  F06D: '○',
  F06E: '■',
  F06F: '□',
  F0A1: '○',
  F0A8: '□',
  F0B7: '・',
  F0FC: '✓',
  F0FE: '■',
};

/** The words of a paragraph as they are printed. */
export function wordsOf(paragraph: XmlElement): Words {
  const words: Words = { text: '', boxes: [], notes: [] };
  gather(paragraph, words);
  return words;
}

function gather(element: XmlElement, words: Words): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'txbxContent') words.boxes.push(child);
    else if (child.name === 'footnoteReference' || child.name === 'endnoteReference') {
      words.notes.push(`${child.name.replace('Reference', '')} ${child.attributes.id}`);
    } else if (child.name === 'AlternateContent') gather(alternative(child), words);
    else if (!UNPRINTED.test(child.name)) {
      const printed = printedText(child);
      if (printed === null) gather(child, words);
      else words.text += printed;
    }
  }
}

/** The same thing stands there twice, for newer and for older programs; either will do, both would double it. */
function alternative(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;
}

/** What an element without children of interest prints; `null` for the others. */
function printedText(element: XmlElement): string | null {
  switch (element.name) {
    case 't':
      return textOf(element);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return element.attributes.type === 'page' || element.attributes.type === 'column' ? '' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(element.attributes.char ?? '');
    default:
      return null;
  }
}

/** Symbol fonts keep their characters in the private area; one that is not known is shown as a mark. */
export function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0x10ffff)) return '';
  return (
    SYMBOLS[code.toUpperCase()] ?? (point >= 0xe000 && point <= 0xf8ff ? '■' : String.fromCodePoint(point))
  );
}
