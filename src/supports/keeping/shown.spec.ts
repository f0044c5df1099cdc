import { describe, expect, it } from 'vitest';
import { exampleKept, exampleSupport } from './keeping.examples.ts';
import type { KeptSupport } from './kept.ts';
import { publicMeanwhile, shownOn } from './shown.ts';

const TODAY = '2026-11-29';
const old = exampleSupport({ title: '前の題名' });
const working = exampleSupport({ title: '新しい題名' });

describe('県民に見えるのは', () => {
  it.each<[string, Partial<KeptSupport>, string | null]>([
    ['下書きは見えない', { state: 'draft' }, null],
    ['承認されても、その日までは見えない', { state: 'approved', publishOn: '2026-11-30' }, null],
    ['その日から見える', { state: 'approved', publishOn: TODAY }, '新しい題名'],
    ['直しているあいだは、前のものが見える', { state: 'draft', published: old }, '前の題名'],
    [
      '次の版の日までは、前のものが見える',
      { state: 'approved', published: old, publishOn: '2026-12-01' },
      '前の題名',
    ],
    ['取り下げれば、何も見えない', { state: 'withdrawn', published: old }, null],
  ])('%s', (_, part, expected) => {
    expect(shownOn(exampleKept({ working, ...part }), TODAY)?.title ?? null).toBe(expected);
  });
});

describe('直しはじめたとき、公開されているものは', () => {
  it.each<[string, Partial<KeptSupport>, object]>([
    [
      '公開中のものが残る',
      { state: 'approved', publishOn: '2026-04-01', published: null },
      { published: working, publishOn: '2026-04-01' },
    ],
    [
      '公開の日の前なら、その前のものが残る',
      { state: 'approved', publishOn: '2026-12-01', published: old },
      { published: old, publishOn: null },
    ],
    [
      '下書きを直しても変わらない',
      { state: 'draft', published: old, publishOn: '2026-04-01' },
      { published: old, publishOn: '2026-04-01' },
    ],
  ])('%s', (_, part, expected) => {
    expect(publicMeanwhile(exampleKept({ working, ...part }), TODAY)).toEqual(expected);
  });
});
