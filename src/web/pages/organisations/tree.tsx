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
  const others = roots.filter(({ organisation }) => organisation.kind !== 'bureau');
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
      {others.length > 0 && (
        <section>
          <h3>{words.noBureau}</h3>
          <Nodes site={site} nodes={others} />
        </section>
      )}
    </div>
  );
}

function Nodes({ site, nodes }: { site: Site; nodes: readonly OrganisationNode[] }) {
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
