import {
  type Answer,
  type AnswerEvent,
  type AnswerState,
  acceptedValues,
  type Board,
  type BoardRow,
  changesBetween,
  type FieldConflict,
  fieldValue,
  labelOf,
  type PlannedAnswer,
  questionsOf,
  type Receipt,
  type Remark,
  type RolloverOrder,
  type RolloverPreview,
  RoundRefused,
  reasonKey,
  type Values,
  withChanges,
} from '../../src/collection/index.ts';
import type { By, FieldFinding, OrganisationServices, RoundServices } from '../../src/web/index.ts';
import {
  answerAt,
  eventsOf,
  nameOf,
  ORGANISATIONS,
  receiptOf,
  remarksOf,
  rounds,
  TODAY,
  YEAR,
} from './fake-round-data.ts';

const NOW = `${TODAY}T04:00:00Z`;

interface Held {
  answer: Answer;
  events: AnswerEvent[];
  remarks: Remark[];
  receipt: Receipt | null;
  versions: { version: number; name: string; at: string; via: string; changed: Values }[];
  /** What stood there at each version. */
  standing: Map<number, Values>;
}

export interface FakeRound extends RoundServices {
  held: Map<string, Held>;
  uploads: string[];
}

export const fakeOrganisations = (): OrganisationServices => {
  const organisations: Partial<OrganisationServices> = {
    today: () => '2022-04-20',
    list: async () => ORGANISATIONS,
    organisation: async (id) => {
      const organisation = ORGANISATIONS.find((each) => each.id === id);
      return organisation === undefined
        ? null
        : { organisation, names: [], before: [], after: [], children: [], nameOf: new Map() };
    },
  };
  return organisations as OrganisationServices;
};

/** Three rules of thumb, so that something is found where a person types it. */
function findingsOf({ lastYear }: Answer, values: Values): FieldFinding[] {
  const finding = (field: string, rule: string, severity: FieldFinding['severity'], message: string) => {
    const key = reasonKey(rule, field);
    return { field, rule, severity, message, reasonKey: key, reason: values[key] ?? '' };
  };
  const number = (key: string) => Number((values[key] ?? '').replaceAll(',', '')) || 0;
  const parts = number('national') + number('other') + number('general');
  const { result = '' } = values;
  return [
    ...(parts === number('cost')
      ? []
      : [
          finding(
            'cost',
            'funding-sum',
            'error',
            `事業費は${number('cost')}千円、財源の合計は${parts}千円です。`,
          ),
        ]),
    ...(result !== '' && result === lastYear.result
      ? [finding('result', 'unchanged-text', 'warning', '事業実績が前年度と一字一句同じです。')]
      : []),
    ...(result.includes('予定')
      ? [finding('result', 'future-words', 'info', '「予定」とあります。実績は行ったこととして書きます。')]
      : []),
  ];
}

/** What a person changed since the version on which they worked, and where somebody else changed the same. */
function met({ answer, versions, standing }: Held, base: number, mine: Values) {
  const before = standing.get(base) ?? {};
  const changed = changesBetween(before, withChanges(before, mine));
  const theirs = new Map(
    versions
      .filter(({ version }) => version > base)
      .flatMap((each) => Object.keys(each.changed).map((key) => [key, each] as const)),
  );
  const conflicts: FieldConflict[] = Object.keys(changed).flatMap((field) => {
    const other = theirs.get(field);
    const now = answer.values[field] ?? '';
    if (other === undefined || now === changed[field]) return [];
    const { name, at } = other;
    return [{ field, base: before[field] ?? '', theirs: now, yours: changed[field]!, name, at }];
  });
  return { changed, conflicts, beside: [...theirs].filter(([key]) => !(key in changed)) };
}

export function fakeRound(): FakeRound {
  const all = rounds();
  const uploads: string[] = [];
  const held = new Map(
    Array.from({ length: 130 }, (_, i) => {
      const answer = answerAt(i);
      const events = eventsOf(answer);
      const versions = versionsOf(answer);
      const receipt = events.find((each) => each.receipt !== null)?.receipt ?? null;
      const standing = new Map([[answer.version, answer.values]]);
      const one: Held = { answer, events, remarks: remarksOf(answer), receipt, versions, standing };
      return [answer.id, one] as const;
    }),
  );
  const find = (id: string): Held => {
    const one = held.get(id);
    if (one === undefined) throw new RoundRefused('その回答はありません。');
    return one;
  };
  const move = (
    one: Held,
    state: AnswerState,
    kind: AnswerEvent['kind'],
    by: By,
    part: Partial<AnswerEvent> = {},
  ) => {
    const holder = { submitted: 'approver', approved: 'secretariat', accepted: 'nobody' } as const;
    one.answer = {
      ...one.answer,
      state,
      holder: holder[state as keyof typeof holder] ?? 'editor',
      since: NOW,
    };
    one.events.unshift({
      kind,
      version: one.answer.version,
      at: NOW,
      ...by,
      note: null,
      receipt: null,
      ...part,
    });
  };
  const expect = (one: Held, ...states: AnswerState[]) => {
    if (!states.includes(one.answer.state))
      throw new RoundRefused('その間に状態が変わりました。画面を開き直してください。');
  };
  const add = (
    one: Held,
    remark: Pick<Remark, 'field' | 'kind' | 'text' | 'replyTo'>,
    { account, name }: By,
  ) =>
    one.remarks.push({
      ...remark,
      id: `${one.answer.id}-n${one.remarks.length}`,
      account,
      name,
      at: NOW,
      closedAt: null,
      closedBy: null,
    });

  const round: Partial<FakeRound> = {
    held,
    uploads,
    rounds: async () => all,
    round: async (year) => all.find((each) => each.fiscalYear === year) ?? null,
    sourceYears: async () => [2025, 2024, 2020],
    rolloverPrograms: async () =>
      Array.from({ length: 130 }, (_, i) => {
        const { values, listings, organisation } = answerAt(i);
        return {
          ...{ program: `p${i + 1}`, name: values.name!, divisions: [nameOf(organisation)], listings },
          ...{ cost: Number(values.cost), organisation: i === 40 ? null : organisation },
        };
      }),
    previewRollover: async (order) => preview(order),
    openRound: async (order, by) => {
      if (all.some((each) => each.fiscalYear === order.fiscalYear))
        throw new RoundRefused('この年度の照会は、もう開いています。');
      const { choices: _, ...rest } = order;
      const opened = { ...all[0]!, ...rest, openedAt: NOW, openedBy: by.name };
      all.unshift(opened);
      return opened;
    },
    addAnswer: async (_, { name, organisation }, by) => {
      const answer: Answer = {
        ...answerAt(held.size),
        id: `a${held.size + 1}`,
        organisation,
        organisations: [organisation],
        state: 'waiting',
        holder: 'editor',
        version: 1,
        values: { name },
        lastYear: {},
        counted: {},
        origins: [],
      };
      held.set(answer.id, {
        answer,
        events: [],
        remarks: [],
        receipt: null,
        versions: [],
        standing: new Map([[1, { name }]]),
      });
      move(held.get(answer.id)!, 'waiting', 'opened', by);
      return answer;
    },
    endAnswer: async (_, id) => {
      held.delete(id);
    },
    moveAnswer: async (_, id, order, by) => {
      const one = find(id);
      one.answer = { ...one.answer, ...order };
      one.events.unshift({
        kind: 'handed-over',
        version: one.answer.version,
        at: NOW,
        ...by,
        note: null,
        receipt: null,
      });
    },
    changeRound: async (year, order) => {
      Object.assign(all.find((each) => each.fiscalYear === year)!, order);
    },
    board: async (year) =>
      year === YEAR ? boardOf([...held.values()], all.find((each) => each.fiscalYear === YEAR)!) : null,
    boardWorkbook: async () => ({ mediaType: XLSX, bytes: new Uint8Array([80, 75]) }),
    answers: async (year, organisations) =>
      year !== YEAR
        ? []
        : [...held.values()]
            .map(({ answer }) => answer)
            .filter(({ organisation }) => organisations?.includes(organisation) ?? true),
    neighbours: async (year, organisation) =>
      year !== YEAR
        ? []
        : [...held.values()]
            .filter(({ answer }) => answer.organisation === organisation)
            .map(({ answer: { id, values } }) => ({ id, name: values.name ?? '' })),
    organisationOf: async (year, id) => (year === YEAR ? (held.get(id)?.answer.organisation ?? null) : null),
    answer: async (year, id) => {
      const one = year === YEAR ? held.get(id) : undefined;
      if (one === undefined) return null;
      const { answer, events, remarks, receipt } = one;
      const now = all.find((each) => each.fiscalYear === year)!;
      return {
        ...{ round: now, answer, organisationName: nameOf(answer.organisation), events, remarks, receipt },
        questions: questionsOf(answer, { round: now }),
        findings: findingsOf(answer, answer.values),
      };
    },
    check: async (_, id, values) => {
      const { answer } = find(id);
      return findingsOf(answer, withChanges(answer.values, acceptedValues(values, answer)));
    },
    save: async (_, id, { base, values }, by) => {
      const one = find(id);
      expect(one, 'waiting', 'draft', 'returned');
      const { changed, conflicts, beside } = met(one, base, acceptedValues(values, one.answer));
      const after = withChanges(one.answer.values, changed);
      if (conflicts.length > 0)
        return { kind: 'conflict', version: one.answer.version, conflicts, values: after };
      if (Object.keys(changesBetween(one.answer.values, after)).length === 0) {
        return { kind: 'unchanged', version: one.answer.version };
      }
      const version = one.answer.version + 1;
      one.answer = { ...one.answer, values: after, version };
      one.standing.set(version, after);
      one.versions.push({ version, name: by.name, at: NOW, via: 'browser', changed });
      move(one, one.answer.state === 'returned' ? 'returned' : 'draft', 'saved', by);
      return {
        ...{ kind: 'saved', version, changed: Object.keys(changed).length },
        merged: beside.map(([field, { name }]) => ({ field, name })),
      };
    },
    submit: async (_, id, version, by) => {
      const one = find(id);
      if (one.receipt?.version === version && one.answer.state === 'submitted') return one.receipt;
      expect(one, 'waiting', 'draft', 'returned');
      const missing = questionsOf(one.answer, { round: all[0]! }).filter(
        (each) => each.isRequired && fieldValue(one.answer, each.key) === '',
      );
      if (missing.length > 0)
        throw new RoundRefused(`${missing.map(({ key }) => labelOf(key)).join('、')}が書かれていません。`);
      one.receipt = { ...receiptOf(id, version), at: NOW, name: by.name };
      move(one, 'submitted', 'submitted', by, { receipt: one.receipt });
      return one.receipt;
    },
    withdraw: async (_, id, by) => {
      const one = find(id);
      expect(one, 'submitted');
      one.receipt = null;
      move(one, 'draft', 'withdrawn', by);
    },
    approve: async (_, id, _version, by) => {
      expect(find(id), 'submitted');
      move(find(id), 'approved', 'approved', by);
    },
    sendBack: async (_, id, reasons, by) => {
      const one = find(id);
      expect(one, 'submitted', 'approved', 'accepted');
      if (reasons.length === 0) throw new RoundRefused('差し戻す理由を書いてください。');
      for (const { field, text } of reasons) add(one, { field, text, kind: 'return', replyTo: null }, by);
      move(one, 'returned', one.answer.state === 'accepted' ? 'reopened' : 'returned', by);
    },
    accept: async (_, id, _version, by) => {
      expect(find(id), 'approved');
      move(find(id), 'accepted', 'accepted', by);
    },
    remark: async (_, id, remark, by) => {
      add(find(id), remark, by);
    },
    closeRemark: async (_, id, remark, by) => {
      const one = find(id);
      one.remarks = one.remarks.map((each) =>
        each.id === remark ? { ...each, closedAt: NOW, closedBy: by.name } : each,
      );
    },
    receipt: async (_, id) => find(id).receipt,
    forms: async (year, organisations, shape) => ({
      mediaType: XLSX,
      bytes: new Uint8Array([80, 75]),
      name: `${year}-${organisations.join('-')}.${shape === 'one-file' ? 'xlsx' : 'zip'}`,
    }),
    form: async (year, id) => ({
      mediaType: XLSX,
      bytes: new Uint8Array([80, 75]),
      name: `${year}-${id}.xlsx`,
    }),
    receive: async (_, files, _by, may) =>
      files.map(({ name }) => {
        uploads.push(name);
        const { answer } = [...held.values()].find((each) => may(each.answer.organisation))!;
        const one = {
          id: answer.id,
          name: answer.values.name!,
          changed: 4,
          findings: findingsOf(answer, answer.values),
        };
        if (name.endsWith('.txt'))
          return {
            file: name,
            state: 'unreadable',
            message: '様式のファイルではありません。配られた様式（.xlsx）に書いてください。',
            answers: [],
            returned: null,
          };
        if (name.includes('mistake'))
          return {
            file: name,
            state: 'mistakes',
            message: '2か所に直すところがあります。',
            answers: [{ ...one, changed: 0 }],
            returned: 'returned-1',
          };
        return {
          file: name,
          state: 'taken',
          message: '4項目を取り込みました。',
          answers: [one],
          returned: null,
        };
      }),
    returnedForm: async (key) =>
      key === 'returned-1' ? { mediaType: XLSX, bytes: new Uint8Array([80, 75]), name: '返却.xlsx' } : null,
    remind: async () => ({ mails: 12 }),
    record: async (year) => all.find((each) => each.fiscalYear === year)?.record ?? null,
    close: async (year, by) => {
      const open = [...held.values()].filter(({ answer }) => answer.state !== 'accepted');
      if (open.length > 0) throw new RoundRefused(`受理していない回答が${open.length}件あります。`);
      Object.assign(all.find((each) => each.fiscalYear === year)!, {
        state: 'closed',
        closedAt: NOW,
        closedBy: by.name,
        takenAt: NOW,
        record: all.at(-1)!.record,
      });
    },
    history: async (_, id) => [...find(id).versions].reverse(),
  };
  return round as FakeRound;
}

/** As the rollover filled it in, then as somebody wrote the result. */
function versionsOf({ version, values }: Answer): Held['versions'] {
  const { result = '', ...changed } = values;
  const first = { version: 1, name: '田中', at: '2026-04-20T00:30:00Z', via: 'rollover', changed };
  const written = { version, name: '佐藤', at: '2026-05-12T02:10:00Z', via: 'browser', changed: { result } };
  return version === 1 ? [first] : [first, written];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function preview({ choices, fiscalYear }: RolloverOrder): RolloverPreview {
  const named = new Map(
    choices.flatMap((each) => ('program' in each ? [[each.program, each] as const] : [])),
  );
  const merged = new Set(choices.flatMap((each) => (each.kind === 'merged' ? each.programs : [])));
  const problems: string[] = fiscalYear === YEAR ? ['この年度の照会は、もう開いています。'] : [];
  const answers = Array.from({ length: 130 }, (_, i) => answerAt(i)).flatMap(
    ({ organisation, listings, values }, i): PlannedAnswer[] => {
      const choice = named.get(`p${i + 1}`);
      const origins = [{ program: `p${i + 1}`, kind: 'same-name' as const }];
      if (choice?.kind === 'ended' || merged.has(`p${i + 1}`)) return [];
      if (choice?.kind === 'split') return choice.into.map((each) => ({ ...each, origins, listings }));
      const chosen = choice?.kind === 'continued' ? choice : undefined;
      if (i === 40 && chosen?.organisation === undefined)
        problems.push(`「${values.name}」に回答する組織が決まっていません。`);
      return [
        {
          name: chosen?.name ?? values.name!,
          origins,
          listings,
          organisation: chosen?.organisation ?? organisation,
        },
      ];
    },
  );
  const more = choices.flatMap((each): PlannedAnswer[] => {
    if (each.kind === 'merged')
      return [
        {
          name: each.name,
          organisation: each.organisation,
          listings: [],
          origins: each.programs.map((program) => ({ program, kind: 'merged' as const })),
        },
      ];
    return each.kind === 'new'
      ? [{ name: each.name, organisation: each.organisation, listings: each.listings, origins: [] }]
      : [];
  });
  const ended = choices.flatMap((each) =>
    each.kind === 'ended'
      ? [
          {
            program: each.program,
            name: answerAt(Number(each.program.slice(1)) - 1).values.name!,
            reason: each.reason,
          },
        ]
      : [],
  );
  return { answers: [...answers, ...more], ended, problems };
}

function boardOf(all: readonly Held[], round: Board['round']): Board {
  const rows = ORGANISATIONS.map(({ id, name }): BoardRow => {
    const own = all.filter(({ answer }) => answer.organisation === id);
    const counts = { waiting: 0, draft: 0, returned: 0, submitted: 0, approved: 0, accepted: 0 };
    const oldestDays: BoardRow['oldestDays'] = {};
    for (const { answer } of own) {
      counts[answer.state] += 1;
      const days = 27 - Number(answer.since.slice(8, 10));
      oldestDays[answer.state] = Math.max(days, oldestDays[answer.state] ?? 0);
    }
    const findings = own.flatMap(({ answer }) => findingsOf(answer, answer.values));
    const holder = own.find(({ answer }) => answer.state !== 'accepted')?.answer.holder ?? 'nobody';
    return {
      ...{ organisation: id, name, counts, oldestDays, holder },
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      openRemarks: own.flatMap(({ remarks }) => remarks.filter((each) => each.closedAt === null)).length,
      late: own.filter(({ answer }) => answer.due < TODAY && answer.holder === 'editor').length,
      expected:
        holder === 'nobody' ? null : `2026-06-${String(1 + (Number(id.slice(1)) % 20)).padStart(2, '0')}`,
    };
  });
  const accepted = rows.reduce((sum, { counts }) => sum + counts.accepted, 0);
  return { round, rows, total: all.length, accepted, expected: '2026-06-18' };
}
