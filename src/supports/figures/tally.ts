/** Counts rows by everything else that they say. */
export interface Tally<Row extends { count: number }> {
  /**
   * Adds a row to the one that says the same.
   * @returns false where it would be a new one, and there is no room for more
   */
  add(row: Row): boolean;
  /** The same, whether there is room or not. */
  force(row: Row): void;
  rows(): readonly Row[];
}

/** @param most so many different rows are held */
export function createTally<Row extends { count: number }>(most: number): Tally<Row> {
  const rows = new Map<string, Row>();
  const force = (row: Row) => {
    const key = keyOf(row);
    rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) });
  };
  return {
    force,
    add(row) {
      if (rows.size >= most && !rows.has(keyOf(row))) return false;
      force(row);
      return true;
    },
    rows: () => [...rows.values()],
  };
}

const keyOf = (row: { count: number }): string => JSON.stringify({ ...row, count: 0 });
