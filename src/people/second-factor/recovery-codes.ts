import { createHash, randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** Without 0, 1, i, l, o: they are copied from paper. 12 of 31 are some 59 bits. */
const CHARACTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** 回復コード: ten, to be shown once. */
export const newCodes = (): string[] => Array.from({ length: HOW_MANY }, newCode);

function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** What is stored of a code. It is random and works once, so that a plain hash is enough. */
export function hashOfCode(account: string, code: string): string {
  const plain = code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return createHash('sha256').update(`${account}:${plain}`).digest('hex');
}
