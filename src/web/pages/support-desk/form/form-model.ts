import type { FieldError } from '../../../components/error-summary.tsx';
import type { FormContext } from './context.ts';
import type { Typed } from './typed.ts';

/** The form as it is shown: with what stands in a support, or with what somebody has typed and not saved. */
export interface FormModel {
  typed: Typed;
  context: FormContext;
  errors: readonly FieldError[];
  /** Where it is sent. */
  action: string;
  /** Titles that were looked for, by the name of the field in which they were typed. */
  candidates: ReadonlyMap<string, readonly { id: string; title: string }[]>;
}

export const wrongAt = ({ errors }: Pick<FormModel, 'errors'>, name: string): string | undefined =>
  errors.find(({ field }) => field === name)?.message;
