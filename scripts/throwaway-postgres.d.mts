export interface ThrowawayPostgres {
  url: string;
  stop(): void;
}

/** `undefined` where PostgreSQL is not installed. */
export function startPostgres(bin?: string): Promise<ThrowawayPostgres | undefined>;
