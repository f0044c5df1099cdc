/** What a person asked for can't be done; the message says why and what to do, and may be shown to them. */
export class PeopleRefused extends Error {
  override readonly name = 'PeopleRefused';
}
