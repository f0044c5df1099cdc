import { z } from 'zod';
import { conditionShape, profileShape, requirementShape, supportShape } from '../../../../supports/index.ts';
import {
  briefShape,
  foundShape,
  matchedShape,
  matchShape,
  nextShape,
  oneShape,
  openingShape,
  placesShape,
  purposesShape,
  questionShape,
  reasonShape,
} from '../shapes/answers.ts';
import { problemShape } from '../shapes/problem.ts';

/** Shapes that have a name in the description, each with what it is. */
const COMPONENTS = {
  Found: [foundShape, '探した結果'],
  SupportBrief: [briefShape, '一覧に載せる支援メニュー'],
  SupportAnswer: [oneShape, '支援メニューの全内容と、伝えた事業者についての判定'],
  Support: [supportShape, '支援メニュー。政府相互運用性フレームワーク（GIF）451-4 に沿う。金額は円'],
  Condition: [conditionShape, '対象要件。all はすべて、any はどれか一つを満たせばよい'],
  Requirement: [
    requirementShape,
    '満たすべきこと一つ。at-least 以上、more-than 超、at-most 以下、less-than 未満',
  ],
  Firm: [profileShape, '事業者の情報。伝えたくないことは書かなくてよい'],
  Match: [matchShape, '判定と、その理由'],
  Reason: [reasonShape, '理由一つ'],
  Opening: [openingShape, '申し込めるかどうか'],
  Matched: [matchedShape, '判定の一覧'],
  Next: [nextShape, '次の質問'],
  Question: [questionShape, '事業者に尋ねること。番号（id）は skip に使う'],
  Places: [placesShape, '市町村'],
  Purposes: [purposesShape, '符号と名前'],
  Problem: [problemShape, '問題の説明（RFC 9457）'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

export type ComponentId = keyof typeof COMPONENTS;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Address of a component inside the description. */
export const refTo = (id: string) => ({ $ref: `#/components/schemas/${id}` });

/** JSON Schemas (2020-12) of all components, which speak of each other by name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, [shape]] of Object.entries(COMPONENTS)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => refTo(id).$ref, io: 'input' });
  return Object.fromEntries(
    // What a component is called stands in its key; the dialect stands once, over the whole description.
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [
      id,
      { description: COMPONENTS[id as ComponentId][1], ...schema },
    ]),
  );
}
