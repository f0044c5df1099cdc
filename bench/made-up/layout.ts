import { formatThousandYen } from '../../src/values/index.ts';
import type { MadeUpProgram } from './program.ts';

export const circled = (policy: number): string => String.fromCodePoint(0x2460 + policy - 1);
export const mark = (yes: boolean): string => (yes ? '○' : '');
export const amount = (yen: number): string => (yen === 0 ? '' : formatThousandYen(yen));
export const row = (...cells: string[]): string => cells.join('\t');

export const listedUnder = (programs: readonly MadeUpProgram[], policy: number) => [
  ...programs.filter((program) => program.policy === policy),
  ...programs.filter((program) => program.relistedUnder === policy),
];

export const nameUnder = (program: MadeUpProgram, policy: number): string =>
  program.policy === policy ? program.name : `${program.name}(再掲)`;
