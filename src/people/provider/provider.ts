import * as oidc from 'openid-client';
import type { ProviderSettings } from '../../platform/index.ts';
import { PeopleRefused } from '../refused.ts';
import { claimsOf, type ProviderClaims } from './claims.ts';
import { words } from './words.ts';

/** An OpenID Connect provider: code flow with PKCE (RFC 7636, S256), state and nonce. */
export interface Provider {
  name: string;
  /**
   * @returns where the browser goes, and what it keeps until it comes back
   * @throws PeopleRefused when the provider does not answer
   */
  begin(): Promise<{ url: string; state: string }>;
  /** @throws PeopleRefused when what came back is not what this browser was sent for */
  finish(returned: URL, state: string): Promise<ProviderClaims>;
}

const TIMEOUT_SECONDS = 10;
const SCOPE = 'openid profile email';

/** What a browser that was sent away must come back with. */
interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

/** @param redirectUri as it is registered at the provider */
export function createProvider(
  settings: ProviderSettings,
  redirectUri: string,
  onError: (error: unknown) => void = () => {},
): Provider {
  const configuration = discoverLazily(settings, onError);
  return {
    name: settings.name,
    async begin() {
      const pending: Pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, state: Buffer.from(JSON.stringify(pending)).toString('base64url') };
    },
    async finish(returned, state) {
      const known = await configuration();
      const pending = pendingOf(state);
      if (pending === null || returned.searchParams.get('state') !== pending.state) {
        throw new PeopleRefused(words.otherBrowser);
      }
      try {
        return await claimsFrom(known, new URL(returned.search, redirectUri), pending);
      } catch (error) {
        onError(error);
        throw new PeopleRefused(words.notConfirmed(settings.name), { cause: error });
      }
    },
  };
}

async function claimsFrom(
  configuration: oidc.Configuration,
  returned: URL,
  { state, nonce, verifier }: Pending,
): Promise<ProviderClaims> {
  const tokens = await oidc.authorizationCodeGrant(configuration, returned, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const idToken = tokens.claims()!;
  const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const userInfo = hasUserInfo
    ? await oidc.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
    : {};
  return claimsOf(idToken, userInfo);
}

/** Asked for when it is needed; a provider that was down is asked again the next time. */
function discoverLazily(settings: ProviderSettings, onError: (error: unknown) => void) {
  let known: oidc.Configuration | null = null;
  return async (): Promise<oidc.Configuration> => {
    try {
      known ??= await discover(settings);
      return known;
    } catch (error) {
      onError(error);
      throw new PeopleRefused(words.down(settings.name), { cause: error });
    }
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
  return oidc.discovery(server, clientId, undefined, authentication, {
    timeout: TIMEOUT_SECONDS,
    // The settings allow it for this machine alone.
    ...(server.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}

function pendingOf(state: string): Pending | null {
  try {
    const told = JSON.parse(Buffer.from(state, 'base64url').toString()) as Partial<Pending>;
    const { state: own, nonce, verifier } = told;
    return own && nonce && verifier ? { state: own, nonce, verifier } : null;
  } catch {
    return null;
  }
}
