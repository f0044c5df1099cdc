import type { Clock, Database, SignInPolicy } from '../platform/index.ts';
import type { HashParameters } from './passwords/hash.ts';
import type { Slowing } from './sign-in/slowing.ts';

/** What signing in stands on. */
export interface PeopleHouse {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
  policy: SignInPolicy;
  /** How new passwords are hashed; an older hash is made anew when its password is given next. */
  hashing: HashParameters;
  slowing: Slowing;
  /** The sample's accounts may sign in here: embedded database, and nobody but this machine reaches the server. */
  mayUseSamples: boolean;
}

/** What a writing of accounts stands on. */
export type AccountHouse = Pick<PeopleHouse, 'database' | 'clock' | 'jurisdiction' | 'hashing'>;
