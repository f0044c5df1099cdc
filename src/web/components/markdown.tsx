import type { Child } from 'hono/jsx';

/** Headings, paragraphs, lists, tables and indented code: what the pages of rules need. Everything else is text. */
export function Markdown({ text }: { text: string }) {
  return (
    <>
      {blocks(text).map((lines) => (
        <Block lines={lines} />
      ))}
    </>
  );
}

/** Lines between blank ones; a fence keeps its blank lines, a heading stands alone. */
function blocks(text: string): string[][] {
  const pieces = text.replaceAll('\r\n', '\n').split(/^(```[^\n]*\n[\s\S]*?^```)[ \t]*$/m);
  return pieces.flatMap((piece) => (piece.startsWith('```') ? [piece.split('\n')] : paragraphs(piece)));
}

function paragraphs(text: string): string[][] {
  return text
    .replace(/^#{1,4} .*$/gm, '\n$&\n')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
}

function Block({ lines }: { lines: string[] }) {
  const first = lines[0]!;
  if (first.startsWith('```'))
    return (
      <pre>
        {lines
          .slice(1)
          .filter((line) => !line.startsWith('```'))
          .join('\n')}
      </pre>
    );
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading)
    return heading[1]!.length <= 2 ? <h2>{inline(heading[2]!)}</h2> : <h3>{inline(heading[2]!)}</h3>;
  if (/^\s*[-*] /.test(first)) return <ul>{items(lines, /^\s*[-*] /)}</ul>;
  if (/^\s*\d+[.)] /.test(first)) return <ol>{items(lines, /^\s*\d+[.)] /)}</ol>;
  if (first.startsWith('|') && /^\|[\s|:-]+$/.test(lines[1] ?? '')) return <Table lines={lines} />;
  if (first.startsWith('>')) {
    return <blockquote class="quote">{inline(lines.map((l) => l.replace(/^>\s?/, '')).join(''))}</blockquote>;
  }
  return <p>{inline(joined(lines))}</p>;
}

/** A line that begins no item of its own belongs to the one above. */
function items(lines: string[], mark: RegExp): Child[] {
  const texts: string[][] = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push([line.replace(mark, '')]);
    else texts.at(-1)!.push(line.trim());
  }
  return texts.map((text) => <li>{inline(joined(text))}</li>);
}

/** Japanese lines are joined without a space. */
function joined(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((a, b) => (/[ -~]$/.test(a) && /^[ -~]/.test(b) ? `${a} ${b}` : a + b));
}

function Table({ lines }: { lines: string[] }) {
  const cells = (line: string) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const [head, , ...rows] = lines;
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="table-region" aria-label="表" tabindex={0}>
      <table class="table">
        <thead>
          <tr>
            {cells(head!).map((cell) => (
              <th scope="col">{inline(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {cells(row).map((cell) => (
                <td>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `code`, **strong** and [links](/to/our/pages or https); every character else is escaped as text. */
function inline(text: string): Child[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\((?:https?:\/\/|\/|#)[^)\s]*\))/).map((part) => {
    if (part.startsWith('`') && part.length > 2) return <code>{part.slice(1, -1)}</code>;
    if (part.startsWith('**') && part.length > 4) return <strong>{part.slice(2, -2)}</strong>;
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    return link ? <a href={link[2]}>{link[1]}</a> : part;
  });
}
