import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { oneOfFew } from './one-of-few.ts';

/** Parameters of scrypt (RFC 7914): N = 2^ln, block size r, p runs. */
export interface HashParameters {
  ln: number;
  r: number;
  p: number;
}

/** OWASP Password Storage Cheat Sheet; takes 32 MB and about a quarter of a second. */
export const STRONG: HashParameters = { ln: 15, r: 8, p: 3 };

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** @returns the PHC string form, which names its parameters: `$scrypt$ln=15,r=8,p=3$salt$hash` */
export async function hashPassword(password: string, parameters: HashParameters): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(password, salt, parameters);
  const { ln, r, p } = parameters;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${base64(salt)}$${base64(key)}`;
}

/**
 * Whether the password is the one that was hashed. Where there is nothing to compare with (`null`) it takes as long
 * and is false, so that nobody learns from the time whether an account exists.
 */
export async function isPassword(
  password: string,
  hash: string | null,
  parameters: HashParameters,
): Promise<boolean> {
  const parsed = hash === null ? null : parse(hash);
  if (parsed === null) {
    await keyOf(password, Buffer.alloc(SALT_BYTES), parameters);
    return false;
  }
  return timingSafeEqual(await keyOf(password, parsed.salt, parsed.parameters), parsed.key);
}

/** Whether the hash was made with less than what is asked for today. */
export function isWeaker(hash: string, than: HashParameters): boolean {
  const parameters = parse(hash)?.parameters;
  if (parameters === undefined) return true;
  return parameters.ln < than.ln || parameters.r < than.r || parameters.p < than.p;
}

function parse(hash: string): { parameters: HashParameters; salt: Buffer; key: Buffer } | null {
  const [, ln, r, p, salt = '', key = ''] = PHC.exec(hash) ?? [];
  if (ln === undefined) return null;
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== KEY_BYTES) return null;
  const parameters = { ln: Number(ln), r: Number(r), p: Number(p) };
  return { parameters, salt: Buffer.from(salt, 'base64'), key: bytes };
}

/** Full-width letters and half-width ones are the same password, as a person would say (NIST SP 800-63B, 3.1.1.2). */
function keyOf(password: string, salt: Buffer, { ln, r, p }: HashParameters): Promise<Buffer> {
  const N = 2 ** ln;
  const options = { N, r, p, maxmem: 128 * r * (N + p) + 1024 * 1024 };
  return oneOfFew(() => derive(password.normalize('NFKC'), salt, KEY_BYTES, options));
}

/** Without padding, as the PHC form wants it. */
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
