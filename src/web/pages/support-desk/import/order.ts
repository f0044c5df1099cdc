import { isPurpose, type OperatorLevel } from '../../../../supports/index.ts';
import { fieldOf } from '../../../form-text.ts';
import type { SupportImportOrder } from '../../../support-services.ts';
import { LEVELS } from '../form/fields.ts';

/** How a file is to be taken, as the form says it; the page that shows the preview carries it along. */
export function orderOf(form: Record<string, unknown>): SupportImportOrder {
  const name = fieldOf(form, 'operator-name');
  const level = fieldOf(form, 'operator-level');
  const purposes = [form.purposes]
    .flat()
    .filter((each) => typeof each === 'string')
    .filter(isPurpose);
  return {
    isPublic: form.public === '1',
    ...(name !== '' && isLevel(level) && { operator: { name, level } }),
    ...(purposes.length > 0 && { purposes }),
  };
}

const isLevel = (level: string): level is OperatorLevel => Object.hasOwn(LEVELS, level);

/** The same as fields of a form. */
export const fieldsOfOrder = ({
  isPublic,
  operator,
  purposes = [],
}: SupportImportOrder): [string, string][] => [
  ...(isPublic ? [['public', '1'] as [string, string]] : []),
  ...(operator === undefined
    ? []
    : ([
        ['operator-name', operator.name],
        ['operator-level', operator.level],
      ] as [string, string][])),
  ...purposes.map((purpose): [string, string] => ['purposes', purpose]),
];
