import type { AcceptReason, FactAttribute, FactValue, StatementKind } from './views/origins.ts';

/** A place of a document in short form: facts keep eleven of them each. `p` is the page of a PDF. */
export interface StoredPlace {
  d: string;
  k: StatementKind;
  l: number;
  p?: number;
}

export interface StoredAttribute {
  from: StoredPlace | null;
  reason: AcceptReason;
  by?: string;
  /** Why that person decided so. */
  note?: string;
  others?: { value: FactValue; at: StoredPlace }[];
}

/**
 * Where every attribute of a program's year was taken from. What holds for most of them stands once, in `usual`;
 * `except` names the attributes that differ from it.
 */
export interface StoredAcceptance {
  usual: StoredAttribute;
  except: Partial<Record<FactAttribute, StoredAttribute>>;
}

/** Writes each attribute's acceptance down in the short form. */
export function storeAcceptance(attributes: Record<FactAttribute, StoredAttribute>): StoredAcceptance {
  const texts = Object.entries(attributes).map(([key, each]) => ({ key, each, text: JSON.stringify(each) }));
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const usual = texts.reduce((best, one) => (counts.get(one.text)! > counts.get(best.text)! ? one : best));
  const differing = texts.filter(({ text }) => text !== usual.text);
  return { usual: usual.each, except: Object.fromEntries(differing.map(({ key, each }) => [key, each])) };
}

export function acceptanceOf(stored: StoredAcceptance, attribute: FactAttribute): StoredAttribute {
  return stored.except[attribute] ?? stored.usual;
}
