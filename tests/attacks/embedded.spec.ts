import { afterAll, beforeAll, describe } from 'vitest';
import { extraFields } from './assignment.ts';
import { edges } from './edge.ts';
import { hostileFiles } from './files.ts';
import { foreignAnswers } from './foreign.ts';
import { forgedForms } from './forged.ts';
import { formulasInExports } from './formulas.ts';
import { type AttackedHouse, attackedHouse } from './house.ts';
import { scriptInEveryField } from './scripts.ts';
import { stolenSessions } from './sessions.ts';
import { sqlInEveryField } from './sql.ts';

describe('attacks on the real house', () => {
  let house: AttackedHouse;
  beforeAll(async () => {
    house = await attackedHouse();
  });
  afterAll(() => house.close());

  edges(() => house);
  hostileFiles(() => house);
  formulasInExports(() => house);
  foreignAnswers(() => house);
  forgedForms(() => house);
  extraFields(() => house);
  stolenSessions(() => house);
  // These come last: what they send changes much.
  scriptInEveryField(() => house);
  sqlInEveryField(() => house);
});
