import type { SourceLine } from '../../formats/source.ts';
import { isBlank, tight } from './line.ts';

/**
 * Walks through the non-blank lines of a document and remembers which of them found a place. A reader takes the
 * lines whose content it keeps and passes over the others, so that nothing is dropped without being listed.
 */
export class Cursor {
  private readonly lines: SourceLine[];
  private readonly gaps: boolean[];
  private readonly placed: boolean[];
  private at = 0;
  /** Where each line's words stand last; made when it is first asked for. */
  private lastOf: Map<string, number> | null = null;

  constructor(all: readonly SourceLine[]) {
    this.lines = [];
    this.gaps = [];
    let gap = false;
    for (const line of all) {
      if (isBlank(line)) gap = true;
      else {
        this.lines.push(line);
        this.gaps.push(gap);
        gap = false;
      }
    }
    this.placed = this.lines.map(() => false);
  }

  get done(): boolean {
    return this.at >= this.lines.length;
  }

  /** How many lines were consumed: to see whether a reader moved. */
  get position(): number {
    return this.at;
  }

  peek(ahead = 0): SourceLine | undefined {
    return this.lines[this.at + ahead];
  }

  /** Whether a later line says what the next one says. */
  comesAgain(): boolean {
    this.lastOf ??= new Map(this.lines.map(({ text }, index) => [tight(text), index]));
    return (this.lastOf.get(tight(this.lines[this.at]?.text ?? '')) ?? 0) > this.at;
  }

  /** True when a blank line stands before the line that is `ahead`. */
  gapBefore(ahead = 0): boolean {
    return this.gaps[this.at + ahead] ?? true;
  }

  /** Consumes a line whose content is kept. */
  take(): SourceLine {
    const line = this.lines[this.at];
    if (!line) throw new RangeError('read beyond the last line');
    this.placed[this.at] = true;
    this.at += 1;
    return line;
  }

  takeWhile(accepts: (line: SourceLine) => boolean): SourceLine[] {
    const taken: SourceLine[] = [];
    for (let line = this.peek(); line && accepts(line); line = this.peek()) taken.push(this.take());
    return taken;
  }

  /** Passes over a line that has no place. */
  pass(): void {
    this.at += 1;
  }

  get unplaced(): SourceLine[] {
    return this.lines.filter((_, index) => !this.placed[index]);
  }

  /** Share of the non-blank lines that found a place; 0 for a document without any. */
  get share(): number {
    if (this.lines.length === 0) return 0;
    return this.placed.filter(Boolean).length / this.lines.length;
  }
}
