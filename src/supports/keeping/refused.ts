/** A support can't be kept like that; the message says why and what to do. */
export class SupportRefused extends Error {
  override readonly name = 'SupportRefused';
}
