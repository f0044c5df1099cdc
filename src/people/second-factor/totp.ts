import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

/** 160 bits, as long as the hash behind it (RFC 4226, section 4). */
const SECRET_BYTES = 20;
/** Clocks differ: one step of 30 seconds before and after counts (RFC 6238, section 5.2). */
const WINDOW = 1;
const PERIOD = 30;

/** @returns a fresh secret in Base32 */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What an authenticator app reads: as address, and as picture (QR code, SVG without a style inside). */
export function enrolment(secret: string, login: string): { secret: string; uri: string; svg: string } {
  const uri = totp(secret, login).toString();
  return { secret, uri, svg: renderSVG(uri, { ecc: 'M', border: 4, pixelSize: 6 }) };
}

/**
 * The time step to which a code belongs; `null` when it is wrong, or no newer than the last one that was accepted: who
 * looks over a shoulder can't use it again (RFC 6238, section 5.2).
 */
export function acceptedStep(
  secret: string,
  code: string,
  { now, lastStep }: { now: Date; lastStep: number | null },
): number | null {
  const timestamp = now.getTime();
  const delta = totp(secret, '').validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

const totp = (secret: string, label: string) =>
  new TOTP({ issuer: 'Kakehashi', label, secret: Secret.fromBase32(secret), period: PERIOD });
