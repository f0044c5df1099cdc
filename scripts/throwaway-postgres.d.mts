export function startPostgres(
  bin?: string,
  within?: string,
  options?: { durable?: boolean },
): Promise<{ url: string; stop(): void; crash(): Promise<void> } | undefined>;
