interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
}

/** A day of the calendar. */
export const DateField = ({
  name,
  label,
  hint,
  value,
  isRequired = true,
}: FieldProps & { isRequired?: boolean }) => (
  <Field {...{ name, label }} {...(hint !== undefined && { hint })}>
    <input
      type="date"
      id={name}
      name={name}
      value={value}
      required={isRequired}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    />
  </Field>
);

export interface Choice {
  value: string;
  text: string;
}

/** One of several. */
export const SelectField = ({
  name,
  label,
  hint,
  value,
  choices,
}: FieldProps & { choices: readonly Choice[] }) => (
  <Field {...{ name, label }} {...(hint !== undefined && { hint })}>
    <select id={name} name={name} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      {choices.map((each) => (
        <option value={each.value} selected={each.value === value}>
          {each.text}
        </option>
      ))}
    </select>
  </Field>
);

/** Any number of several. */
export const Checkboxes = ({
  name,
  label,
  values,
  choices,
}: {
  name: string;
  label: string;
  values: readonly string[];
  choices: readonly Choice[];
}) => (
  <fieldset class="field choice-list" id={name}>
    <legend>{label}</legend>
    {choices.map(({ value, text }) => (
      <p>
        <label>
          <input type="checkbox" name={name} value={value} checked={values.includes(value)} /> {text}
        </label>
      </p>
    ))}
  </fieldset>
);

const Field = ({
  name,
  label,
  hint,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  children?: unknown;
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {children}
  </div>
);
