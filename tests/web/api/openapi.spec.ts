import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/web/access/routes.ts';
import { createApp } from '../../../src/web/index.ts';
import { EXAMPLES } from '../../../src/web/pages/api/examples.ts';
import { fakeServices } from '../fake-services.ts';
import { complaintsOf, type Described, schemaChecker } from './openapi-rules.ts';

const app = createApp(fakeServices());
let document: Described;
beforeAll(async () => {
  document = (await (await app.request('/api/openapi.json')).json()) as Described;
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

describe('/api/openapi.json', () => {
  it('keeps to OpenAPI 3.1', () => {
    expect(complaintsOf(document)).toEqual([]);
  });

  it.each<[string, (copy: Record<string, never>) => void, string]>([
    ['a version of another time', (copy) => Object.assign(copy, { openapi: '3.0.3' }), '/openapi'],
    ['a field that nobody knows', (copy) => Object.assign(copy, { surprise: 1 }), 'surprise'],
    ['a title that is missing', (copy) => Object.assign(copy, { info: { version: '1' } }), '/info'],
    [
      'a parameter in the path that may be left out',
      (copy) => {
        const { parameters } = (copy as unknown as Described).paths['/api/v1/supports/{support}']!.get;
        Object.assign(parameters[0]!, { required: false });
      },
      '/parameters/0',
    ],
  ])('is held to it: %s is told', (_, spoil, place) => {
    const copy = structuredClone(document) as unknown as Record<string, never>;
    spoil(copy);
    expect(complaintsOf(copy).join('\n')).toContain(place);
  });

  it('describes every address of the API, and no other', () => {
    const described = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const served = ROUTES.filter(({ path }) => path.startsWith('/api/v1/'));
    expect(described.sort()).toEqual(
      served.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
  });

  it('names each operation once, each with an example on the page', async () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(EXAMPLES).sort()).toEqual(ids.sort());
    const page = await (await app.request('/api')).text();
    for (const id of ids) expect(page).toContain(`id="${id}"`);
  });

  it('says what stands in the braces of each path', () => {
    for (const { path, operation } of operations()) {
      const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      expect(told, path).toEqual(braces);
    }
  });

  it('has no schema that the strictest reader does not understand, and none that nothing leads to', () => {
    const check = schemaChecker(document);
    for (const id of Object.keys(document.components.schemas)) expect(() => check(id, null)).not.toThrow();
    const text = JSON.stringify(document);
    const unused = Object.keys(document.components.schemas).filter(
      (id) => !text.includes(`"#/components/schemas/${id}"`),
    );
    expect(unused).toEqual([]);
  });
});
