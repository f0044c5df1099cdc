import { PeopleRefused } from '../refused.ts';
import type { SignInStep } from '../steps.ts';

/** The step, or why it was refused: whatever had been written for it is taken back. */
export async function stepOrRefusal<Step>(
  go: () => Promise<Step>,
): Promise<Step | Extract<SignInStep, { kind: 'refused' }>> {
  try {
    return await go();
  } catch (error) {
    if (!(error instanceof PeopleRefused)) throw error;
    return { kind: 'refused', message: error.message };
  }
}
