/** Milliseconds for which a revision is believed: another process may write to the same ledger. */
const FRESH = 500;

export interface RevisionWatch {
  current(): Promise<string>;
  /** After a write of this process: ask again at the next page, so that a reader sees what was just saved. */
  forget(): void;
}

/** What tells two states of the house apart, asked at most twice a second however many pages are read. */
export function watchRevision(ask: () => Promise<string>, now: () => number): RevisionWatch {
  let asked: Promise<string> | null = null;
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
