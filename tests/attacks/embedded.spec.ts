import { afterAll, beforeAll, describe } from 'vitest';
import { extraFields } from './assignment.ts';
import { edges } from './edge.ts';
import { foreignAnswers } from './foreign.ts';
import { forgedForms } from './forged.ts';
import { type AttackedHouse, attackedHouse } from './house.ts';
import { stolenSessions } from './sessions.ts';
import { sqlInEveryField } from './sql.ts';

describe('attacks on the real house', () => {
  let house: AttackedHouse;
  beforeAll(async () => {
    house = await attackedHouse();
  });
  afterAll(() => house.close());

  edges(() => house);
  foreignAnswers(() => house);
  forgedForms(() => house);
  extraFields(() => house);
  stolenSessions(() => house);
  // Comes last: what it sends changes much.
  sqlInEveryField(() => house);
});
