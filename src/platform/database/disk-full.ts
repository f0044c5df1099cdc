/** As PostgreSQL says it, and as the system does. */
const CODES: readonly unknown[] = ['53100', 'ENOSPC'];

/** Whether what could not be written found no space, however deep that stands in the error. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CODES.includes((error as NodeJS.ErrnoException).code) || isDiskFull(error.cause);
}
