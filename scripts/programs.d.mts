export function findChromium(): Promise<string | undefined>;
export function findPostgres(): string | undefined;
export function findLibreOffice(): string | undefined;
