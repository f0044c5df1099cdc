import { type FormButton, formsOf, type HtmlForm, textOf } from './html-form.ts';

export interface Page {
  status: number;
  /** After all redirections. */
  address: string;
  html: string;
  /** What a person reads. */
  text: string;
}

export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

interface Sending {
  /** Words of the button that is pressed. */
  press: string;
  /** What is written into fields that the form has. */
  write?: Readonly<Record<string, string>>;
  /** Boxes of one name of which several are ticked. */
  tick?: Readonly<Record<string, readonly string[]>>;
  files?: readonly SentFile[];
}

type Method = 'GET' | 'POST';
type Body = FormData | URLSearchParams;

/** Somebody with a browser that has no JavaScript: opens pages, writes in their forms, presses their buttons. */
export class Visitor {
  private cookie = '';

  constructor(
    readonly house: string,
    readonly name = 'だれか',
    readonly login = '',
  ) {}

  /** The cookie by which the house knows this person; `null` before anybody has signed in. */
  get token(): { name: string; value: string } | null {
    const [name = '', value = ''] = this.cookie.split('=');
    return value === '' ? null : { name, value };
  }

  /** Goes on where the same person was signed in by another browser. */
  takeOver([token]: readonly { name: string; value: string }[]): void {
    if (token !== undefined) this.cookie = `${token.name}=${token.value}`;
  }

  async open(path: string): Promise<Page> {
    return this.page(await this.answer('GET', path));
  }

  /** @throws when the page can't be read by this visitor */
  async read(path: string): Promise<Page> {
    const page = await this.open(path);
    if (page.status !== 200 || page.address.startsWith('/sign-in')) {
      throw new Error(`${this.name}: ${path} → ${page.status} ${page.address}\n${page.text.slice(0, 500)}`);
    }
    return page;
  }

  async download(path: string): Promise<SentFile> {
    const answer = await this.answer('GET', path);
    if (answer.status !== 200) throw new Error(`${this.name}: ${path} → ${answer.status}`);
    const [, coded = ''] =
      /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    return { name: decodeURIComponent(coded), bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  /** Writes into the form of a page that has the button, and presses it. */
  async send(page: Page, sending: Sending): Promise<Page> {
    const [form, button] = formWith(page, sending.press);
    const body = bodyOf(form, button, sending);
    return this.page(await this.answer('POST', button.action ?? form.action, body));
  }

  /**
   * Sends a form that is known from before, for the many: where it leads is enough.
   * @returns the address to which the house sends on, or the page that says why not
   */
  async resend(path: string, fields: Readonly<Record<string, string>>): Promise<Page | string> {
    const answer = await this.once('POST', path, new URLSearchParams(fields));
    const location = answer.headers.get('location');
    if (location === null) return this.page(answer);
    await answer.arrayBuffer();
    return location;
  }

  private async page(answer: Response): Promise<Page> {
    const html = await answer.text();
    const { pathname, search } = new URL(answer.url);
    return { status: answer.status, address: pathname + search, html, text: textOf(html) };
  }

  /** Follows redirections as a browser does, since cookies are set on the way. */
  private async answer(method: Method, path: string, body?: Body): Promise<Response> {
    const answer = await this.once(method, path, body);
    const location = answer.headers.get('location');
    if (location === null) return answer;
    await answer.arrayBuffer();
    return this.answer('GET', new URL(location, answer.url).href);
  }

  private async once(method: Method, path: string, body?: Body): Promise<Response> {
    const headers = { cookie: this.cookie, ...(method === 'POST' && { origin: this.house }) };
    const url = new URL(path, this.house);
    const answer = await fetch(url, { method, headers, redirect: 'manual', ...(body && { body }) });
    for (const each of answer.headers.getSetCookie()) this.cookie = each.split(';')[0]!;
    return answer;
  }
}

function formWith(page: Page, press: string): [HtmlForm, FormButton] {
  for (const form of formsOf(page.html)) {
    const button = form.buttons.find(({ text }) => text === press);
    if (button !== undefined) return [form, button];
  }
  throw new Error(
    `「${press}」というボタンがありません: ${page.status} ${page.address}\n${page.text.slice(0, 800)}`,
  );
}

function bodyOf(form: HtmlForm, button: FormButton, { write = {}, tick = {}, files = [] }: Sending): Body {
  const ticked = Object.entries(tick).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const changed = new Set([...Object.keys(write), ...Object.keys(tick)]);
  const unknown = [...changed].filter((name) => !form.names.has(name));
  if (unknown.length > 0) throw new Error(`${form.action} の様式にない欄です: ${unknown.join('、')}`);
  const body = form.isMultipart ? new FormData() : new URLSearchParams();
  const untouched = form.entries.filter(([name]) => !changed.has(name));
  for (const [name, value] of [...untouched, ...Object.entries(write), ...ticked]) body.append(name, value);
  if (button.name !== undefined) body.append(button.name, button.value);
  if (body instanceof FormData) {
    for (const { name, bytes } of files) body.append('file', new File([new Uint8Array(bytes)], name));
  }
  return body;
}
