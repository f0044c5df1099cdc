/** Only the last part of a path, without control characters: the name is shown, never opened. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 120) || 'file';
}
