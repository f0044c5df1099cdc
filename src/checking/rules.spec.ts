import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleExamples } from './example.ts';
import { explain } from './index.ts';
import { rules, selectRules, UnknownRule, verified } from './registry.ts';

const folder = new URL('./rules/', import.meta.url);

async function examplesOf(id: string): Promise<RuleExamples> {
  const module = (await import(new URL(`${id}/examples.ts`, folder).href)) as { examples: RuleExamples };
  return module.examples;
}

for (const rule of rules) {
  const examples = await examplesOf(rule.id);

  describe(`${rule.id}: ${rule.title}`, () => {
    it.each(examples.valid)('指摘しない: $name', async ({ reports }) => {
      expect(await rule.check(reports)).toEqual([]);
    });

    it.each(examples.invalid)('指摘する: $name', async ({ reports, findings }) => {
      const found = await rule.check(reports);
      expect(found.map(({ severity, line, message }) => ({ severity, line, message }))).toEqual(
        findings.map(({ severity, line, message }) => ({
          severity,
          line,
          message: expect.stringContaining(message),
        })),
      );
      findings.forEach((expected, i) => {
        if (expected.places) expect(found[i]!.places.map((place) => place.line)).toEqual(expected.places);
      });
      for (const finding of found) {
        expect(finding.rule).toBe(rule.id);
        expect(rule.severities).toContain(finding.severity);
        expect(finding.message, '指摘の文は日本語の文').toMatch(/[ぁ-ん].*。$/su);
      }
    });

    it.skipIf(rule.across)('報告ごとに見ても、まとめて見ても同じ', async () => {
      for (const { reports } of [...examples.valid, ...examples.invalid]) {
        const alone = [];
        for (const report of reports) alone.push(...(await rule.check([report])));
        expect(alone).toEqual(await rule.check(reports));
      }
    });

    it('例が両方ある', () => {
      expect(examples.valid.length).toBeGreaterThan(0);
      expect(examples.invalid.length).toBeGreaterThan(0);
    });

    it('説明ページに決まった見出しがある', () => {
      const headings = [...explain(rule.id).matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
      expect(headings).toEqual(['何を見つけるか', 'なぜ大切か', '指摘しても誤りでない場合', '例']);
    });
  });
}

describe('規則の一覧', () => {
  it('rules/ のフォルダーは、どれも一覧にある', () => {
    const folders = readdirSync(folder).filter((id) => existsSync(new URL(`${id}/rule.ts`, folder)));
    expect([...rules.map((rule) => rule.id)].sort()).toEqual(folders.sort());
  });

  it('知らないIDは、使える規則を添えて断る', () => {
    expect(() => selectRules(['funding-sums'])).toThrow(UnknownRule);
    expect(() => selectRules(['funding-sums'])).toThrow('funding-sums。使える規則: ');
  });

  it('IDの重複と、ページの無い規則では始まらない', () => {
    const [first] = rules;
    expect(() => verified([first!, first!])).toThrow('重複');
    expect(() => verified([{ ...first!, id: 'no-such-folder' }])).toThrow('no-such-folder/page.md');
  });
});
