import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Words that a command does not understand. `message` is Japanese. */
export class WrongUsage extends Error {}

/**
 * The command line as options and files.
 * @throws WrongUsage for an option that does not exist, lacks its value or has one that is not allowed
 */
export function parseCommandLine<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^']*?)(?: <value>)?'/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new WrongUsage(`指定 ${option ?? ''} が正しくありません。--help で使い方を確かめてください。`);
  }
}

export type OutputFormat = 'text' | 'json';

export function outputFormat(value: string | undefined): OutputFormat {
  if (value === undefined || value === 'text') return 'text';
  if (value === 'json') return 'json';
  throw new WrongUsage(`--format には text か json を指定してください（指定: ${value}）。`);
}

/** Runs a command's body; a wrong usage is answered with its message and status 2. */
export async function withUsage(usage: string, args: string[], body: () => Promise<number>): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}
