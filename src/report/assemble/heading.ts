import type { Section } from '../../ledger/annual-report.ts';
import type { Heading } from '../document.ts';
import { placesOf } from './place.ts';

/** A heading in the words that the report has there, else in ours. */
export const heading = (
  level: Heading['level'],
  id: string,
  ours: string,
  stated?: Pick<Section, 'heading' | 'line' | 'pdfPage'> | null,
): Heading => ({ kind: 'heading', level, id, text: stated?.heading ?? ours, ...placesOf(stated) });
