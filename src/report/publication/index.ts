export { writePublication } from './export.ts';
export { type PublicationTaken, takePublication } from './import.ts';
export { type InPlace, publicationInPlace } from './store.ts';
