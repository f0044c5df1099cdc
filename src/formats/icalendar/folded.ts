/** RFC 5545, 3.1: without the line break. */
const MOST_OCTETS = 75;

/** A content line as lines of at most 75 octets, each but the first with a blank before it; no character is cut in two. */
export function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      // The blank counts.
      [current, octets] = ['', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}
