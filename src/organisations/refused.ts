/** An organisation can't be changed so; the message says in Japanese what stands against it and what to do. */
export class OrganisationRefused extends Error {
  override readonly name = 'OrganisationRefused';
}
