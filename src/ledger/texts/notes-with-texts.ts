import type { EconomicNote } from '../annual-report.ts';
import { slotOfNote } from './slots.ts';
import { carried, linesOf, type ToldTexts, textFor } from './told-texts.ts';

/** The notes in the order of their years. */
export function notesWithTexts(notes: readonly EconomicNote[], told: ToldTexts): EconomicNote[] {
  const kept = notes.map((note) => {
    const text = textFor(told, slotOfNote(note), note.paragraphs);
    if (text === undefined) return note;
    return { ...note, paragraphs: linesOf(text, note.line), ...carried(text) };
  });
  const known = new Set(notes.map(slotOfNote));
  const added = [...told.texts.values()].filter(
    (each) => each.kind === 'economic-note' && !known.has(each.slot),
  );
  const further = added.map((text) => ({
    ...{ fiscalYear: Number(text.slot.slice(-4)), paragraphs: linesOf(text, 0), line: 0 },
    ...carried(text),
  }));
  const all = [...kept, ...further.filter((each) => each.paragraphs.length > 0)];
  return further.length === 0 ? all : all.sort((a, b) => a.fiscalYear - b.fiscalYear);
}
