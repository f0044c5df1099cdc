export function startPostgres(bin?: string): Promise<{ url: string; stop(): void } | undefined>;
