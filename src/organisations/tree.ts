import type { Organisation } from './organisation.ts';

/** An organisation with those that belong to it. */
export interface OrganisationNode {
  organisation: Organisation;
  children: OrganisationNode[];
}

/** Bureau → division → team, in the given order; one whose parent is not among them stands at the top. */
export function organisationTree(organisations: readonly Organisation[]): OrganisationNode[] {
  const nodes = new Map(
    organisations.map((organisation): [string, OrganisationNode] => [
      organisation.id,
      { organisation, children: [] },
    ]),
  );
  const roots: OrganisationNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.organisation.parent === null ? undefined : nodes.get(node.organisation.parent);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
