import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/*
 * What OpenAPI 3.1.1 demands of the objects that our description uses (section 4.8), closed: a field that the
 * standard does not know is a complaint. What JSON Schema can't say is asked in `openapi.spec.ts`.
 */

const text = { type: 'string', minLength: 1 };
const schema = { type: ['object', 'boolean'] };
const mediaTypes = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  additionalProperties: closed({ schema }, ['schema']),
};

function closed(properties: Record<string, object>, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

const parameter = {
  ...closed(
    {
      name: text,
      in: { enum: ['query', 'path', 'header', 'cookie'] },
      description: text,
      required: { type: 'boolean' },
      style: { enum: ['form', 'simple', 'deepObject', 'pipeDelimited', 'spaceDelimited'] },
      explode: { type: 'boolean' },
      schema,
    },
    ['name', 'in', 'schema'],
  ),
  // A parameter in the path can't be left out (4.8.12.2).
  if: { properties: { in: { const: 'path' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
  then: { required: ['required'], properties: { required: { const: true } } },
};

const response = closed(
  {
    description: text,
    headers: {
      type: 'object',
      additionalProperties: closed({ description: text, schema }, ['schema']),
    },
    content: mediaTypes,
  },
  ['description'],
);

const operation = closed(
  {
    operationId: text,
    summary: text,
    description: text,
    parameters: { type: 'array', items: parameter, uniqueItems: true },
    requestBody: closed({ required: { type: 'boolean' }, content: mediaTypes }, ['content']),
    responses: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^(?:[1-5]\\d\\d|default)$' },
      additionalProperties: response,
    },
  },
  ['responses'],
);

const description = closed(
  {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: closed({ title: text, summary: text, description: text, version: text }, ['title', 'version']),
    jsonSchemaDialect: { const: 'https://json-schema.org/draft/2020-12/schema' },
    servers: { type: 'array', items: closed({ url: text }, ['url']) },
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/' },
      additionalProperties: closed({ get: operation, post: operation }),
    },
    components: closed({
      schemas: {
        type: 'object',
        propertyNames: { pattern: '^[a-zA-Z0-9._-]+$' },
        additionalProperties: schema,
      },
    }),
  },
  ['openapi', 'info', 'paths'],
);

/** What is wrong with a description, as far as its form goes. */
export function complaintsOf(document: unknown): string[] {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(
    description,
  );
  validate(document);
  return (validate.errors ?? []).map(inWords);
}

const inWords = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message} ${JSON.stringify(params)}`;

export interface Described {
  paths: Record<string, Record<'get' | 'post', Operation>>;
  components: { schemas: Record<string, object> };
}

export interface Operation {
  operationId: string;
  parameters: { name: string; in: string; schema: object }[];
  responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }>;
}

/**
 * Holds values against the description's own schemas, in the strictest way that the validator knows.
 * @returns complaints; none when the value keeps to it
 */
export function schemaChecker({ components }: Described): (id: string, value: unknown) => string[] {
  const named = JSON.stringify(components.schemas).replaceAll('#/components/schemas/', 'api#/$defs/');
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, formats: FORMATS });
  ajv.addSchema({ $id: 'api', $defs: JSON.parse(named) });
  return (id, value) => {
    const validate = ajv.compile({ $ref: `api#/$defs/${id}` });
    validate(value);
    return (validate.errors ?? []).map(inWords);
  };
}

const FORMATS = { uri: (value: string) => URL.canParse(value), email: /^[^@\s]+@[^@\s]+$/ };
