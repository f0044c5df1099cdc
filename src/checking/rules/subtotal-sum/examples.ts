import type { RuleExamples } from '../../example.ts';
export const examples: RuleExamples = { valid: [], invalid: [] };
