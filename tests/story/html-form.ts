/** A form of a page, as a browser without JavaScript knows it. */
export interface HtmlForm {
  action: string;
  method: string;
  isMultipart: boolean;
  /** What would be sent if nobody wrote anything, in the order of the page. */
  entries: readonly (readonly [name: string, value: string])[];
  /** Every field in which something can be written or chosen. */
  names: ReadonlySet<string>;
  buttons: readonly FormButton[];
}

export interface FormButton {
  text: string;
  name: string | undefined;
  value: string;
  /** Where it sends the form, when elsewhere. */
  action: string | undefined;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const CONTROL =
  /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>|<button\b([^>]*)>([\s\S]*?)<\/button>/g;

/** Every form of a page. Our pages escape what stands in attributes and texts, so that no parser is needed. */
export const formsOf = (html: string): HtmlForm[] =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => {
    const { method = 'get', action = '', enctype } = attributesOf(head);
    const controls = [...body.matchAll(CONTROL)];
    return {
      ...{ action, method: method.toLowerCase(), isMultipart: enctype === 'multipart/form-data' },
      entries: controls.flatMap(entryOf),
      names: new Set(controls.flatMap((each) => nameOf(each) ?? [])),
      buttons: controls.flatMap(([, , , , , , button, text]) =>
        button === undefined ? [] : [buttonOf(attributesOf(button), text ?? '')],
      ),
    };
  });

function entryOf([, input, area, text, select, options]: RegExpExecArray): [string, string][] {
  const { name, type, value, ...rest } = attributesOf(input ?? area ?? select ?? '');
  if (name === undefined || 'disabled' in rest) return [];
  if (area !== undefined) return [[name, decoded(text ?? '').replace(/^\r?\n/, '')]];
  if (select !== undefined) return [[name, chosenOf(options ?? '')]];
  if (type === 'submit' || type === 'file') return [];
  if (type === 'checkbox' || type === 'radio') return 'checked' in rest ? [[name, value ?? 'on']] : [];
  return [[name, value ?? '']];
}

const nameOf = ([, input, area, , select]: RegExpExecArray): string | undefined =>
  attributesOf(input ?? area ?? select ?? '').name;

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, each]) => attributesOf(each ?? ''));
  return (all.find((each) => 'selected' in each) ?? all[0])?.value ?? '';
}

const buttonOf = ({ name, value = '', formaction }: Attributes, text: string): FormButton => ({
  ...{ text: textOf(text), name, value, action: formaction },
});

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]),
  );

/** What a person reads. */
export const textOf = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!);
