export function startPostgres(
  bin?: string,
  within?: string,
): Promise<{ url: string; stop(): void; crash(): Promise<void> } | undefined>;
