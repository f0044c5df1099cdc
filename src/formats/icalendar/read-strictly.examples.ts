/** A property of a component, with its value as it stands there. */
export interface ReadProperty {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

export interface ReadComponent {
  name: string;
  properties: ReadProperty[];
  components: ReadComponent[];
}

const LINE = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s;

/**
 * Reads a calendar as RFC 5545 writes it down, and takes nothing else: what a lenient program would forgive is an error.
 * @throws Error with the line
 */
export function readStrictly(text: string): ReadComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\p{Cc}]/u.test(line)) throw new Error(`a control or a bare line break: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
    if (line.includes('\ufffd')) throw new Error(`a character was cut: ${line}`);
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const root: ReadComponent = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of lines) take(line, open);
  const [calendar, ...more] = root.components;
  if (open.length !== 1 || calendar === undefined || more.length > 0)
    throw new Error('not one whole component');
  requireOf(calendar, { once: ['PRODID', 'VERSION'] });
  if (calendar.components.length === 0) throw new Error('a calendar without components (3.6)');
  for (const event of calendar.components) requireEvent(event);
  return calendar;
}

function take(line: string, open: ReadComponent[]): void {
  const match = LINE.exec(line);
  if (match === null) throw new Error(`no content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  if (name === 'BEGIN') {
    const component = { name: value, properties: [], components: [] };
    open.at(-1)!.components.push(component);
    open.push(component);
  } else if (name === 'END') {
    if (open.pop()?.name !== value) throw new Error(`ends what is not open: ${line}`);
  } else {
    const pairs = parameters.split(';').slice(1);
    open.at(-1)!.properties.push({
      ...{ name, value },
      parameters: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    });
  }
}

function requireEvent(event: ReadComponent): void {
  if (event.name !== 'VEVENT') throw new Error(`no event: ${event.name}`);
  requireOf(event, { once: ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'] });
  const [stamp, start, end] = ['DTSTAMP', 'DTSTART', 'DTEND'].map((name) => property(event, name)!);
  if (!/^\d{8}T\d{6}Z$/.test(stamp!.value)) throw new Error(`DTSTAMP is not in UTC: ${stamp!.value}`);
  for (const day of [start!, end!]) {
    if (day.parameters.VALUE !== 'DATE' || !/^\d{8}$/.test(day.value))
      throw new Error(`no day: ${day.value}`);
  }
  if (start!.value >= end!.value) throw new Error('ends before it starts');
  for (const alarm of event.components) {
    if (alarm.name !== 'VALARM') throw new Error(`no alarm: ${alarm.name}`);
    requireOf(alarm, { once: ['ACTION', 'TRIGGER', 'DESCRIPTION'] });
    if (!/^-?P\d+D$/.test(property(alarm, 'TRIGGER')!.value)) throw new Error('no duration');
  }
}

function requireOf({ name, properties }: ReadComponent, { once }: { once: readonly string[] }): void {
  for (const each of once) {
    const count = properties.filter((property) => property.name === each).length;
    if (count !== 1) throw new Error(`${name} has ${each} ${count} times`);
  }
}

export const property = ({ properties }: ReadComponent, name: string): ReadProperty | undefined =>
  properties.find((each) => each.name === name);

/** A TEXT value as it was before it was escaped. @throws Error for what is no escaped text */
export function textOf(component: ReadComponent, name: string): string {
  const value = property(component, name)!.value;
  if (!/^(?:\\[\\;,nN]|[^\\;,])*$/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, each: string) => (each.toLowerCase() === 'n' ? '\n' : each));
}
