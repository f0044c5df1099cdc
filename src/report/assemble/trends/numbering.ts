/** Gives the next number of a figure in the chapter: 図1, 図2 …. */
export type Numbering = () => string;

export function numbering(): Numbering {
  let last = 0;
  return () => {
    last += 1;
    return `図${last}`;
  };
}
