/** A setting that can't be used. The message names the variable, what stands there and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * A whole number from the environment.
 * @throws ConfigError
 */
export function readNumber(
  env: Record<string, string | undefined>,
  name: string,
  { otherwise, from, to }: { otherwise: number; from: number; to: number },
): number {
  const value = env[name]?.trim() ?? '';
  if (value === '') return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= from && number <= to) return number;
  throw new ConfigError(
    `環境変数 ${name} は ${from} から ${to} までの整数で指定してください（今の値: ${value}）。`,
  );
}
