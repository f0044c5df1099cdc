import type { Condition, OperatorLevel } from '../../src/supports/index.ts';
import { happens } from './chance.ts';
import { draw } from './draw.ts';
import {
  type Aim,
  byIndustry,
  capital,
  certification,
  commonQuestion,
  eitherOf,
  employees,
  founded,
  industry,
  legalForm,
  ownQuestion,
  purpose,
  type Shape,
  salesFall,
  size,
  starts,
  wageRise,
  years,
} from './support-shapes.ts';

/** How often a shape occurs in supports of each level, in hundredths: nation, prefecture, municipality, institution. */
const SHAPES: readonly (readonly [shape: Shape, ...shares: [number, number, number, number]])[] = [
  [size, 80, 80, 75, 45],
  [industry, 45, 40, 25, 15],
  [employees, 20, 15, 15, 5],
  [capital, 4, 3, 2, 1],
  [legalForm, 12, 10, 10, 5],
  [years, 8, 8, 10, 6],
  [salesFall, 6, 5, 3, 2],
  [wageRise, 10, 8, 3, 1],
  [({ seed }) => certification(seed, 1), 8, 7, 4, 2],
  [purpose, 25, 25, 25, 25],
  [(aim) => commonQuestion(aim, 0), 60, 65, 65, 25],
  [(aim) => commonQuestion(aim, 1), 30, 35, 35, 10],
  [ownQuestion, 25, 15, 10, 8],
  [eitherOf, 10, 10, 6, 4],
  [byIndustry, 6, 5, 3, 1],
  [founded, 2, 2, 3, 2],
  [starts, 5, 6, 5, 1],
];
const LEVELS: readonly OperatorLevel[] = ['nation', 'prefecture', 'municipality', 'institution'];

function placeOf({ places, seed }: Aim): Condition[] {
  if (places.length === 0) return [];
  const [office, establishment] = (['head-office', 'establishment'] as const).map(
    (of): Condition => ({ kind: 'place', of, among: places }),
  );
  const which = draw(seed, 'place');
  if (which < 0.78) return [establishment!];
  return which < 0.95 ? [office!] : [{ kind: 'any', of: [office!, establishment!] }];
}

/** Who tells industries apart names neither industry nor employees besides. */
const TOLD_BY_INDUSTRY: readonly Shape[] = [industry, employees];

/** What a made-up support asks of firms. */
export function conditionFor(aim: Aim): Condition {
  const level = LEVELS.indexOf(aim.level);
  const shapes = SHAPES.flatMap(([shape, ...shares], at) =>
    happens(shares[level]! / 100, aim.seed, 'shape', at) ? [shape] : [],
  );
  const asked = shapes.includes(byIndustry)
    ? shapes.filter((shape) => !TOLD_BY_INDUSTRY.includes(shape))
    : shapes;
  return { kind: 'all', of: [...placeOf(aim), ...asked.map((shape) => shape(aim))] };
}
