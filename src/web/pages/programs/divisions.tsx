import type { Child } from 'hono/jsx';
import type { DivisionThenNow } from '../../../ledger/index.ts';
import { shortEra } from '../../../values/index.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

/** Divisions are renamed and merged: who was asked then, and whom to ask today. */
export function Divisions({ site, divisions }: { site: Site; divisions: DivisionThenNow[] }) {
  if (divisions.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.divisions}</h2>
      <table class="table division-table">
        <thead>
          <tr>
            <th scope="col">{words.divisionThen}</th>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.divisionNow}</th>
          </tr>
        </thead>
        <tbody>
          {divisions.map((division) => (
            <tr>
              <th scope="row">
                <a href={site.links.division(division.name)}>{division.name}</a>
              </th>
              <td class="number">{division.fiscalYears.map(shortEra).join('、')}</td>
              <td>{nowText(site, division)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nowText(site: Site, { name, today }: DivisionThenNow): Child {
  if (today.length === 0) return <span class="quiet">{words.unknownNow}</span>;
  if (today.length === 1 && today[0] === name) return <span class="quiet">{words.unchanged}</span>;
  return today.map((each, i) => (
    <>
      {i > 0 && '、'}
      <a href={site.links.division(each)}>{each}</a>
    </>
  ));
}
