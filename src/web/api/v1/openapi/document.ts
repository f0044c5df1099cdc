import { z } from 'zod';
import { type ComponentId, componentSchemas, type JsonSchema, refTo } from './components.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';

/** The API as OpenAPI 3.1 describes it, made of the shapes that read the requests. */
export function openApi(publicUrl: string | null): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'かけはし 支援メニュー API',
      summary: '事業者が使える支援を探し、対象かどうかと理由を得る',
      description:
        '登録やキーは要りません。Cookie を読まず、送られた事業者の情報を保存しません。使い方は /api のページにあります。',
      version: '1.0.0',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: publicUrl ?? '/' }],
    paths: pathsOf(ENDPOINTS),
    components: { schemas: componentSchemas() },
  };
}

function pathsOf(endpoints: readonly Endpoint[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint) };
  }
  return paths;
}

const operationOf = (endpoint: Endpoint): object => ({
  operationId: endpoint.id,
  summary: endpoint.summary,
  ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
  parameters: parametersOf(endpoint),
  ...(endpoint.body === undefined
    ? {}
    : { requestBody: { required: true, content: contentOf(endpoint.body) } }),
  responses: responsesOf(endpoint),
});

interface ObjectSchema {
  properties?: Record<string, JsonSchema & { description?: string; type?: string }>;
}

function parametersOf({ inPath = {}, parameters }: Endpoint): object[] {
  const { properties = {} } = z.toJSONSchema(parameters, { io: 'input' }) as ObjectSchema;
  return [
    ...Object.entries(inPath).map(([name, description]) => ({
      ...{ name, in: 'path', required: true, description, schema: { type: 'string' } },
    })),
    ...Object.entries(properties).map(([name, { description, ...schema }]) => ({
      ...{ name, in: 'query' },
      ...(description === undefined ? {} : { description }),
      // A list is written by naming the parameter again, an object by its keys.
      ...(['array', 'object'].includes(schema.type ?? '') ? { style: 'form', explode: true } : {}),
      schema,
    })),
  ];
}

const contentOf = (id: ComponentId, type = 'application/json') => ({ [type]: { schema: refTo(id) } });
const header = (description: string, type: 'string' | 'integer' = 'string') => ({
  ...{ description, schema: { type } },
});

function responsesOf({ method, answer, isPaged, problems }: Endpoint): Record<string, object> {
  const paging = isPaged && {
    Link: header('最初、前、次、最後のページ（RFC 8288）'),
    'X-Total-Count': header('全部の件数', 'integer'),
  };
  const tag = method === 'get' && {
    ETag: header('内容を表す符号。If-None-Match に書くと、変わらなければ 304'),
  };
  return {
    200: { description: '答え', headers: { ...paging, ...tag }, content: contentOf(answer) },
    ...(method === 'get' ? { 304: { description: '前に受け取った内容と同じ' } } : {}),
    ...Object.fromEntries(problems.map((status) => [status, PROBLEM])),
    default: PROBLEM,
  };
}

const PROBLEM = { description: '問題の説明', content: contentOf('Problem', 'application/problem+json') };
