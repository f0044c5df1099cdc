export { bigrams, bigramsForSearch, similarity } from './bigrams.ts';
export { compareKey, compareNames, type NameComparison } from './compare.ts';
export { type ForeignCharacter, foreignCharacters } from './foreign.ts';
export { normalise } from './normalise.ts';
export { foldSpaces } from './spaces.ts';
