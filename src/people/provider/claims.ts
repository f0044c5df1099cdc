/** What a provider says of a person. */
export interface ProviderClaims {
  issuer: string;
  subject: string;
  /** Only an address that the provider says it has verified. */
  email: string | null;
  name: string | null;
}

/**
 * Reads what a provider told in the ID token and at its userinfo address. Firms will bring GビズID, which tells
 * account_type, corp_type and corporate_number only at userinfo (developer guide 2.9): they are read here when
 * applications of firms are taken in.
 */
export function claimsOf(
  idToken: Record<string, unknown>,
  userInfo: Record<string, unknown>,
): ProviderClaims {
  const all = { ...userInfo, ...idToken };
  const email = typeof all.email === 'string' && isVerified(all.email_verified) ? all.email : null;
  return {
    issuer: String(idToken.iss),
    subject: String(idToken.sub),
    email,
    name: typeof all.name === 'string' ? all.name : null,
  };
}

/** Some providers write the boolean as text. */
const isVerified = (told: unknown): boolean => told === true || told === 'true';
