import { z } from 'zod';
import { faultsOf, readBy } from './faults.ts';
import type { Fault } from './shapes/problem.ts';

export type ReadQuery<T> = { asked: T } | { faults: readonly Fault[] };

/** Answers to questions of single supports have keys of their own: `a.keiei-plan=1`. */
const ANSWER = /^a\./;

interface Named {
  properties?: Record<string, { type?: string }>;
}

/**
 * Reads the parameters of an address by the shape that the description of the API shows, too. Numbers are written as
 * numbers, a list by naming its parameter several times; what is not on the list, said twice or mistyped is a fault.
 */
export function queryReader<Shape extends z.ZodObject>(shape: Shape) {
  const { properties = {} } = z.toJSONSchema(shape, { io: 'input' }) as Named;
  return (query: URLSearchParams): ReadQuery<z.output<Shape>> => {
    const given: Record<string, unknown> = {};
    const answers = [...query].filter(([key]) => ANSWER.test(key) && 'answers' in properties);
    if (answers.length > 0) given.answers = Object.fromEntries(answers);
    for (const key of new Set([...query.keys()].filter((each) => !answers.some(([own]) => own === each))))
      given[key] = spokenValue(query.getAll(key), properties[key]?.type);
    const read = readBy(shape, given);
    if (read.success) return { asked: read.data };
    return { faults: faultsOf(read.error, (path) => ({ parameter: parameterAt(path) })) };
  };
}

/** Of a list the parameter that is named several times; of answers the one that is meant. */
const parameterAt = ([first, second]: readonly PropertyKey[]): string =>
  String(first === 'answers' && second !== undefined ? second : first);

function spokenValue(texts: readonly string[], type: string | undefined): unknown {
  if (type === 'array') return texts;
  const [text] = texts;
  if (texts.length > 1 || text === undefined) return texts;
  return (type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
