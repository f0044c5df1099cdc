/** The server does not let us in; the message says why, without the password, and what to look at. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}
