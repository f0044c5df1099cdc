/** A document as far as replacing must know it. */
export interface ReplaceableDocument {
  id: string;
  file: string;
  kind: string;
  policies: number[];
}

/**
 * Which held documents of the same year a new one takes the place of: its own earlier reading, a file of the same
 * name, and what covers no policy that the new one does not cover too. A part of a report leaves the whole alone.
 */
export function replacedBy<Held extends ReplaceableDocument>(
  held: readonly Held[],
  added: ReplaceableDocument,
): Held[] {
  return held.filter(
    (each) =>
      each.id === added.id ||
      (each.kind === added.kind && (each.file === added.file || isCovered(each, added))),
  );
}

function isCovered(old: ReplaceableDocument, added: ReplaceableDocument): boolean {
  return old.policies.length > 0 && old.policies.every((policy) => added.policies.includes(policy));
}
