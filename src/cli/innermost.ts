/** What really happened: around an error of the database stands another that repeats the whole query. */
export function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error;
}
