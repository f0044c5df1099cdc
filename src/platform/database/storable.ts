/** Text torn out of a PDF may hold NUL and halves of characters, which PostgreSQL refuses to store. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\u0000|\\ud[89a-f]/.test(json)) return json;
  return JSON.stringify(value, (_, each) => (typeof each === 'string' ? storableText(each) : each));
}

/** The value as it comes back when it has been stored as JSON. */
export const storable = <T>(value: T): T => JSON.parse(storableJson(value)) as T;

export function storableText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}
