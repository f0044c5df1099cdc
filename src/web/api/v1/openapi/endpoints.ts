import type { z } from 'zod';
import {
  findParameters,
  matchParameters,
  noParameters,
  questionParameters,
  supportParameters,
} from '../shapes/parameters.ts';
import type { ComponentId } from './components.ts';

/** One address of the API, as it is described. What it takes is the shape that reads its requests. */
export interface Endpoint {
  method: 'get' | 'post';
  path: string;
  id: string;
  summary: string;
  description?: string;
  /** What stands in braces in the path. */
  inPath?: Readonly<Record<string, string>>;
  parameters: z.ZodObject;
  body?: ComponentId;
  answer: ComponentId;
  isPaged?: true;
  /** Kinds of problems besides those of every address. */
  problems: readonly (400 | 404 | 413 | 415 | 422)[];
}

export const ENDPOINTS: readonly Endpoint[] = [
  {
    ...{ method: 'get', path: '/api/v1/supports', id: 'findSupports', isPaged: true },
    summary: '支援メニューを探す',
    description:
      '画面の検索と同じ結果を返します。事業者のことを伝えるほど、判定がはっきりします。伝えていないことを理由に外すことはありません。',
    ...{ parameters: findParameters, answer: 'Found', problems: [400] },
  },
  {
    ...{ method: 'get', path: '/api/v1/supports/{support}', id: 'getSupport' },
    summary: '支援メニューを一つ読む',
    description: '事業者のことを伝えると、その事業者が対象かどうかと理由（match）も返します。',
    inPath: { support: '支援メニューの番号（制度番号）' },
    ...{ parameters: supportParameters, answer: 'SupportAnswer', problems: [400, 404] },
  },
  {
    ...{ method: 'post', path: '/api/v1/match', id: 'matchSupports', isPaged: true },
    summary: '事業者が対象かどうかを、すべての支援について判定する',
    description:
      '送られた事業者の情報は、判定に使うだけで保存しません。法人番号を伝えると、公表されている情報で補います。',
    ...{ parameters: matchParameters, body: 'Firm', answer: 'Matched', problems: [400, 413, 415, 422] },
  },
  {
    ...{ method: 'get', path: '/api/v1/questions/next', id: 'nextQuestion' },
    summary: '次に尋ねるとよい質問を得る',
    description:
      'いまの事業者の情報で、まだ決まっていない支援をいちばん多く決着させる質問を返します。答えは、次の問い合わせのパラメーターに加えてください。situations（何に取り組みたいか）の答えは、/api/v1/purposes の situations にある purposes を purpose に、kinds（支援の種類）の答えは kind に加えます。',
    ...{ parameters: questionParameters, answer: 'Next', problems: [400] },
  },
  {
    ...{ method: 'get', path: '/api/v1/places', id: 'listPlaces' },
    summary: '市町村の符号と名前の一覧',
    ...{ parameters: noParameters, answer: 'Places', problems: [400] },
  },
  {
    ...{ method: 'get', path: '/api/v1/purposes', id: 'listPurposes' },
    summary: '目的、種類、判定などの符号と名前の一覧',
    ...{ parameters: noParameters, answer: 'Purposes', problems: [400] },
  },
];
