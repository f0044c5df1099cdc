/** Milliseconds for which a revision is believed: another process may write to the same ledger. */
const FRESH = 500;

export interface RevisionWatch {
  current(): Promise<number>;
  /** After a write of this process: ask again at the next page, so that a reader sees what was just saved. */
  forget(): void;
}

/** The ledger's revision, asked at most twice a second however many pages are read. */
export function watchRevision(ask: () => Promise<number>, now: () => number): RevisionWatch {
  let asked: Promise<number> | null = null;
  let at = 0;
  return {
    current() {
      if (asked === null || now() - at > FRESH) {
        at = now();
        asked = ask();
        asked.catch(() => {
          asked = null;
        });
      }
      return asked;
    },
    forget() {
      asked = null;
    },
  };
}
