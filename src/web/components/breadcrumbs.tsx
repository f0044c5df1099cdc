import { words } from '../words.ts';

export interface Crumb {
  text: string;
  href: string;
}

/** The pages above this one; the page itself is named by its title. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav class="breadcrumbs" aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
