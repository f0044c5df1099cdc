/**
 * An OpenID Connect provider on this machine, in a process of its own: `node provider-process.mjs PORT REDIRECT_URI`.
 * Whoever signs in as `name` gets the address name@example.jp, which is verified unless the name is `unverified`.
 */
import Provider from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'kakehashi',
      client_secret: 'kakehashi-secret',
      redirect_uris: [redirectUri],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      name: id,
      email: `${id}@example.jp`,
      email_verified: id !== 'unverified',
    }),
  }),
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
});

const server = provider.listen(Number(port), '127.0.0.1', () => process.send?.(server.address().port));
