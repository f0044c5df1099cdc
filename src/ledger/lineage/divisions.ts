/** Whether a division goes on under another name; organisations/ knows the successors. */
export function continuesAs(_from: string, _to: string): boolean {
  return false;
}
