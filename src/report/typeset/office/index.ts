/** What Word and Excel files share: where cells stand, what a text says, which pictures office programs can show. */
export { alignOf, fittedWidths, isDense, LETTERS } from './columns.ts';
export { type PlacedCell, type PlacedRows, placeRows } from './grid.ts';
export { emsOf, linesOf } from './measure.ts';
export { type Picture, pictureOf } from './pictures.ts';
export { type Registry, registryOf } from './registry.ts';
export { marksItself, ownMark, plainText, sourceLine } from './words.ts';
