export { draw, drawInteger } from './draw.ts';
export { type MadeUpProgram, madeUpProgram } from './program.ts';
export { madeUpReport, type Wish } from './report.ts';
