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
  const usual = mostFrequent(Object.values(attributes));
  const differing = Object.entries(attributes).filter(([, each]) => text(each) !== text(usual));
  return { usual, except: Object.fromEntries(differing) };
}

export function acceptanceOf(stored: StoredAcceptance, attribute: FactAttribute): StoredAttribute {
  return stored.except[attribute] ?? stored.usual;
}

function mostFrequent(all: StoredAttribute[]): StoredAttribute {
  const count = (one: StoredAttribute) => all.filter((each) => text(each) === text(one)).length;
  return all.reduce((best, each) => (count(each) > count(best) ? each : best));
}

const text = (attribute: StoredAttribute) => JSON.stringify(attribute);
