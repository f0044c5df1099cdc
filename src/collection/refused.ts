/** The round can't do it; the message says why and what to do. */
export class RoundRefused extends Error {
  override readonly name = 'RoundRefused';
}
