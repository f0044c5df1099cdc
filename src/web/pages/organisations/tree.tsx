import { type Organisation, type OrganisationNode, organisationTree } from '../../../organisations/index.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

/** Bureaus with their divisions and teams; what no document places in a bureau stands by itself. */
export function OrganisationTree({
  site,
  organisations,
}: {
  site: Site;
  organisations: readonly Organisation[];
}) {
  const roots = organisationTree(organisations);
  const bureaus = roots.filter(({ organisation }) => organisation.kind === 'bureau');
  const offices = roots.filter(({ organisation }) => organisation.kind === 'office');
  const others = roots.filter(({ organisation }) => !['bureau', 'office'].includes(organisation.kind));
  return (
    <div class="tree">
      {bureaus.map(({ organisation, children }) => (
        <section>
          <h3>
            <Name site={site} organisation={organisation} />
          </h3>
          <Nodes site={site} nodes={children} />
        </section>
      ))}
      <Group site={site} title={words.noBureau} nodes={others} />
      <Group site={site} title={words.offices} nodes={offices} />
    </div>
  );
}

interface NodesProps {
  site: Site;
  nodes: readonly OrganisationNode[];
}

function Group({ site, title, nodes }: NodesProps & { title: string }) {
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Nodes site={site} nodes={nodes} />
    </section>
  );
}

function Nodes({ site, nodes }: NodesProps) {
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map(({ organisation, children }) => (
        <li>
          <Name site={site} organisation={organisation} />
          <Nodes site={site} nodes={children} />
        </li>
      ))}
    </ul>
  );
}

const Name = ({ site, organisation: { id, name } }: { site: Site; organisation: Organisation }) => (
  <a href={site.links.at(`/organisations/${id}`)}>{name}</a>
);
