import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lintParagraphs } from './lint.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('辞書による文の点検', () => {
  it('段落ごとに、誤りの場所と正しい語を答える', async () => {
    const [first, second, third] = await lintParagraphs([
      '研修を開いた。',
      'その時々々の課題。',
      '事業継承を支えた。',
    ]);

    expect(first).toEqual([]);
    expect(second).toEqual([
      { actual: '時々々', expected: '時々', why: '「々」が重なっています。', isCertain: true, index: 2 },
    ]);
    expect(third!.map(({ actual, expected, isCertain }) => ({ actual, expected, isCertain }))).toEqual([
      { actual: '事業継承', expected: '事業承継', isCertain: false },
    ]);
  });

  it('同時の問い合わせに、それぞれの答えを返す', async () => {
    const [one, other] = await Promise.all([
      lintParagraphs(['時々々']),
      lintParagraphs(['正しい文。', '時々々']),
    ]);

    expect(one.map((messages) => messages.length)).toEqual([1]);
    expect(other.map((messages) => messages.length)).toEqual([0, 1]);
  });

  it('段落が無ければ何も始めない', async () => {
    expect(await lintParagraphs([])).toEqual([]);
  });

  it('esbuildでまとめたファイルからも動き、答えを返したら終わる', async () => {
    const folder = mkdtempSync(join(root, 'node_modules', '.prose-'));
    try {
      const entry = join(folder, 'entry.ts');
      writeFileSync(
        entry,
        `import { lintParagraphs } from ${JSON.stringify(join(root, 'src/checking/prose/lint.ts'))};
        const both = await Promise.all([lintParagraphs(['時々々']), lintParagraphs(['時々々', '時々々'])]);
        process.stdout.write(both.flat(2).length.toString());`,
      );
      const bundle = join(folder, 'bundle.mjs');
      await build({
        entryPoints: [entry],
        outfile: bundle,
        bundle: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
      });

      expect(execFileSync(process.execPath, [bundle], { encoding: 'utf8', timeout: 20_000 })).toBe('3');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
