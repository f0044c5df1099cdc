import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyReport } from '../../ledger/annual-report.ts';
import { type ReportContent, ReportRefused } from '../../report/index.ts';
import { PrintDesk } from './print-desk.ts';
import { type Printed, type Printer, PrintingStopped } from './printer.ts';

const ORDER = { jurisdiction: '020001', fiscalYear: 2020, edition: 'draft' } as const;
const CONTENT: ReportContent = {
  ...{ jurisdiction: { code: '020001', name: '青森県' }, fiscalYear: 2020, isSample: true },
  edition: { kind: 'draft', number: 0, date: '2021-09-01', issued: null },
  ...{ report: emptyReport('r2.txt'), policies: [], charts: [], corrections: [] },
};
const PRINTED: Printed = { bytes: Buffer.from('%PDF'), pageCount: 3, fileCount: null, complaints: [] };
const gather = async () => CONTENT;

let folder: string;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakehashi-prints-'));
  now = 0;
});

const desk = (print: Printer['print']) =>
  new PrintDesk({ folder, now: () => now, printer: { print, printTree: async () => PRINTED } });

const ended = (of: PrintDesk, id: string) =>
  vi.waitFor(
    () => {
      const { state } = of.job(id)!;
      expect(['done', 'stopped']).toContain(state.is);
      return state;
    },
    { interval: 1 },
  );

describe('the print desk', () => {
  it('prints an order and keeps the file under an id that nobody can guess', async () => {
    const prints = desk(async () => PRINTED);
    const id = prints.order(ORDER, 'pdf', gather)!;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(await ended(prints, id)).toMatchObject({ is: 'done', size: 4, pageCount: 3 });
    expect(Buffer.from((await prints.file(id))!).toString()).toBe('%PDF');
  });

  it('says which step runs, and how many are before the one that waits', async () => {
    let end = (_: Printed) => {};
    const prints = desk((_, _format, tell) => {
      tell('typeset');
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    const first = prints.order(ORDER, 'pdf', gather)!;
    const second = prints.order(ORDER, 'word', gather)!;
    const third = prints.order(ORDER, 'word', gather)!;
    await vi.waitFor(() => expect(prints.job(first)!.state).toEqual({ is: 'running', step: 'typeset' }));
    expect(prints.job(second)!.state).toEqual({ is: 'waiting', ahead: 1 });
    expect(prints.job(third)!.state).toEqual({ is: 'waiting', ahead: 2 });
    end(PRINTED);
  });

  it('takes no more than twelve waiting orders', () => {
    const prints = desk(() => new Promise(() => {}));
    const ids = Array.from({ length: 14 }, () => prints.order(ORDER, 'pdf', gather));
    expect(ids.filter((id) => id === null)).toHaveLength(1);
  });

  it.each([
    ['that it would take too long', new PrintingStopped('120秒以内に印刷が終わりませんでした。')],
    ['that the ledger does not hold it', new ReportRefused('令和3年度の記録は台帳にありません。')],
  ])('tells the reader %s', async (_, error) => {
    const prints = desk(() => Promise.reject(error));
    const id = prints.order(ORDER, 'pdf', gather)!;
    expect(await ended(prints, id)).toEqual({ is: 'stopped', message: error.message });
  });

  it('tells nothing of the inside when it fails, and goes on with the next order', async () => {
    const print = vi
      .fn<Printer['print']>()
      .mockRejectedValueOnce(new Error('secret'))
      .mockResolvedValue(PRINTED);
    const prints = desk(print);
    const first = prints.order(ORDER, 'pdf', gather)!;
    const second = prints.order(ORDER, 'pdf', gather)!;
    expect(JSON.stringify(await ended(prints, first))).not.toContain('secret');
    expect(await ended(prints, second)).toMatchObject({ is: 'done' });
  });

  it('forgets a file after an hour, and removes it with the next one', async () => {
    const prints = desk(async () => PRINTED);
    const id = prints.order(ORDER, 'pdf', gather)!;
    await ended(prints, id);
    now = 61 * 60 * 1000;
    expect(prints.job(id)).toBeNull();
    expect(await prints.file(id)).toBeNull();
    await ended(prints, prints.order(ORDER, 'pdf', gather)!);
    expect(existsSync(join(folder, `${id}.pdf`))).toBe(false);
  });

  it('keeps forty files at most', async () => {
    const prints = desk(async () => PRINTED);
    for (let i = 0; i < 42; i += 1) await ended(prints, prints.order(ORDER, 'pdf', gather)!);
    expect(readdirSync(folder)).toHaveLength(40);
  });
});
