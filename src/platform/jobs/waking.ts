/** Workers of this process that sleep until something is wanted. */
const sleeping = new Set<() => void>();

/** @returns what ends it */
export function onWanted(wake: () => void): () => void {
  sleeping.add(wake);
  return () => sleeping.delete(wake);
}

/** Something was wanted: to be told before its transaction ends, so whoever wakes looks a moment later. */
export function wakeWorkers(): void {
  for (const wake of sleeping) wake();
}
