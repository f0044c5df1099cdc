export { openingWords } from '../../supports/index.ts';
