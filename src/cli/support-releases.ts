import type { Ledger } from '../ledger/index.ts';
import { dayInJapan, type JobHandler } from '../platform/index.ts';
import { axesOf, makeRelease } from '../supports/index.ts';
import type { FindingServices } from '../web/index.ts';
import { type RoundPeople, recipientsOn } from './round-people.ts';

/** The kind of the job that holds what firms find against the night before. */
export const RELEASE_JOB = 'support-release';

export interface ReleaseHouse {
  ledger: Pick<Ledger, 'database' | 'clock'>;
  jurisdiction: string;
  people: RoundPeople;
  finding: Pick<FindingServices, 'places'>;
  /** Address under which people reach this server; without a slash at its end. */
  publicUrl: string;
}

/** The nightly job. Done twice on a day it does and sends nothing more. */
export const releaseHandler =
  ({ ledger, jurisdiction, people, finding, publicUrl }: ReleaseHouse): JobHandler =>
  async () => {
    const { database, clock } = ledger;
    const places = await finding.places();
    const names = new Map(places.map(({ code, name }) => [code, name]));
    const recipients = await recipientsOn(people, dayInJapan(clock.now()));
    await makeRelease(
      { database, clock, jurisdiction },
      {
        axes: axesOf(places.map(({ code }) => code)),
        placeName: (code) => names.get(code) ?? code,
        people: recipients(null, 'secretariat'),
        page: `${publicUrl}/support-figures#changes`,
      },
    );
  };
