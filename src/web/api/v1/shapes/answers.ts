import { z } from 'zod';
import {
  callShape,
  municipalityShape,
  profileShape,
  requirementShape,
  supportShape,
} from '../../../../supports/index.ts';
import { CERTIFICATION, KIND, LEVEL, PURPOSE, SITUATION, STATUS } from './vocabulary.ts';

const count = z.int().min(0);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A requirement in words, and as data. */
export const reasonShape = z.strictObject({
  text: z.string().describe('満たすべきこと。例: 従業員が20人以下であること'),
  requirement: requirementShape,
});

export const matchShape = z.strictObject({
  status: STATUS,
  statusText: z.string(),
  reasons: z.array(z.string()).describe('判定の理由を人が読む文で'),
  open: z.array(reasonShape).describe('まだ分からないこと。事業者か窓口に確かめる'),
  against: z.array(reasonShape).describe('満たしていないこと。すべて満たせば判定が変わる最小の組'),
});

export const openingShape = z.strictObject({
  state: z
    .enum(['always', 'open', 'coming', 'closed', 'unknown'])
    .describe('always 随時、open 受付中、coming 受付前、closed 終了、unknown 日程は未定'),
  call: callShape.exactOptional(),
});

const links = z.strictObject({
  page: z.string().describe('人が読むページ'),
  self: z.string().describe('API での全内容'),
});

export const briefShape = z.strictObject({
  ...{ id, title: z.string(), summary: z.string(), kind: KIND, purposes: z.array(PURPOSE) },
  operator: z.strictObject({ name: z.string(), level: LEVEL }),
  opening: openingShape,
  confirmedOn: day.describe('運営者が内容を確認した日').exactOptional(),
  ...{ match: matchShape, links },
});

const statuses = z.record(STATUS, count).describe('判定ごとの件数');
const paged = { total: count, page: z.int().min(1), perPage: z.int().min(1).max(100) };

export const foundShape = z.strictObject({
  understood: z
    .strictObject({
      profile: profileShape,
      purposes: z.array(PURPOSE),
      unwanted: z.array(PURPOSE).describe('望まないと書かれた目的').exactOptional(),
      words: z.string(),
    })
    .describe('文から読み取ったことと、探した言葉'),
  corrections: z
    .array(z.strictObject({ from: z.string(), to: z.string() }))
    .describe('ほかの言葉として探した言葉'),
  ...paged,
  statuses,
  counts: z
    .strictObject({
      purposes: z.partialRecord(PURPOSE, count),
      kinds: z.partialRecord(KIND, count),
      levels: z.partialRecord(LEVEL, count),
      isOpen: count,
    })
    .describe('絞り込みごとの件数'),
  results: z.array(briefShape),
});

export const oneShape = z.strictObject({
  support: supportShape,
  opening: openingShape,
  match: matchShape.exactOptional(),
  links,
});

export const matchedShape = z.strictObject({
  profile: profileShape,
  ...paged,
  statuses,
  results: z.array(z.strictObject({ id, title: z.string(), match: matchShape, links })),
});

const option = z.strictObject({ value: z.string(), word: z.string() });

/** How a question is answered. */
const answerKind = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    unit: z.enum(['人', '円', '年', '%']),
    ...{ least: z.number(), most: z.number(), isWhole: z.boolean() },
  }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(option) }),
  z.strictObject({ kind: z.literal('choices'), options: z.array(option) }),
  z.strictObject({ kind: z.literal('municipality'), among: z.array(municipalityShape).exactOptional() }),
  z.strictObject({ kind: z.literal('municipalities') }),
  z.strictObject({ kind: z.literal('yes-no') }),
]);

export const questionShape = z.strictObject({
  ...{ id: z.string(), text: z.string(), help: z.string(), answer: answerKind },
  settles: z.number().describe('答えると決着が付くと見込まれる支援の数'),
  askedBy: count.describe('この質問に関わる支援の数'),
});

export const nextShape = z.strictObject({
  question: questionShape.nullable().describe('次に尋ねること。null は、もう尋ねることがない'),
});

export const placesShape = z.strictObject({
  places: z.array(
    z.strictObject({
      code: municipalityShape,
      name: z.string(),
      kana: z.string(),
      area: z.string().describe('圏域'),
    }),
  ),
});

const named = <Id extends z.ZodType>(of: Id) => z.array(z.strictObject({ id: of, name: z.string() }));

export const purposesShape = z.strictObject({
  purposes: named(PURPOSE),
  situations: z.array(z.strictObject({ id: SITUATION, name: z.string(), purposes: z.array(PURPOSE) })),
  kinds: named(KIND),
  levels: named(LEVEL),
  statuses: named(STATUS),
  certifications: named(CERTIFICATION),
});
