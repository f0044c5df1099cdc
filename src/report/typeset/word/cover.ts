import { Paragraph } from 'docx';
import type { Cover } from '../../document.ts';
import type { Setting } from './setting.ts';
import { BLUE } from './styles.ts';

/** Year and title in the upper third between two rules, who publishes it and when below. */
export function cover(block: Cover, setting: Setting): Paragraph[] {
  setting.registry.where = '表紙';
  const rule = { style: 'single' as const, size: 18, color: BLUE, space: 18 };
  const titles = block.titleLines.map(
    (text, at) =>
      new Paragraph({
        style: 'Title',
        text,
        border: {
          ...(at === 0 ? { top: rule } : {}),
          ...(at === block.titleLines.length - 1 ? { bottom: rule } : {}),
        },
      }),
  );
  return [
    new Paragraph({ style: 'CoverYear', text: block.year }),
    ...titles,
    new Paragraph({ style: 'CoverIssuer', text: block.issued ?? '', spacing: { before: 4200 } }),
    new Paragraph({ style: 'CoverIssuer', text: block.issuer }),
    ...block.notes.map((text) => new Paragraph({ style: 'CoverNote', text })),
  ];
}
