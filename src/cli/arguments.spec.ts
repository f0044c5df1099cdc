import { describe, expect, it } from 'vitest';
import { outputFormat, parseCommandLine, WrongUsage } from './arguments.ts';

const OPTIONS = { format: { type: 'string' }, rules: { type: 'boolean' } } as const;
const parse = (...args: string[]) => parseCommandLine(args, OPTIONS);

describe('the command line', () => {
  it('is options and files, in any order', () => {
    const { values, positionals } = parse('a.txt', '--format', 'json', 'b.pdf', '--rules');
    expect(values).toMatchObject({ format: 'json', rules: true });
    expect(positionals).toEqual(['a.txt', 'b.pdf']);
  });

  it('takes a file whose name begins with a mark behind --', () => {
    expect(parse('--', '--odd.txt').positionals).toEqual(['--odd.txt']);
  });

  it.each([
    ['an option that does not exist', ['--colour'], '指定 --colour が正しくありません'],
    ['an option without its value', ['a.txt', '--format'], '指定 --format が正しくありません'],
    ['a value where none belongs', ['--rules=yes'], '指定 --rules が正しくありません'],
  ])('names %s', (_, args, message) => {
    expect(() => parse(...args)).toThrow(WrongUsage);
    expect(() => parse(...args)).toThrow(message);
  });

  it('knows two formats, and text is the one that need not be named', () => {
    expect(outputFormat(undefined)).toBe('text');
    expect(outputFormat('json')).toBe('json');
    expect(() => outputFormat('xml')).toThrow('--format には text か json を指定してください（指定: xml）。');
  });
});
