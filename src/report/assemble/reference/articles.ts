import type { TextLine } from '../../../ledger/annual-report.ts';
import type { Block } from '../../document.ts';
import { prose } from '../prose.ts';

/** (目的) above an article, 附則, 別表: what heads the lines below it. */
const CAPTION = /^(?:[(（][^()（）]{2,30}[)）]|附\s*則|別表\d*)$/;

/** The text of a law, its captions set off. */
export const articles = (lines: readonly TextLine[]): Block[] =>
  prose(lines).map((block) =>
    block.kind === 'paragraph' && typeof block.text === 'string' && CAPTION.test(block.text)
      ? { ...block, text: [{ text: block.text, strong: true }] }
      : block,
  );
