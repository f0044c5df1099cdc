interface FieldProps {
  name: string;
  /** The name, unless the page has another field of this name. */
  id?: string;
  label: string;
  hint?: string;
  value: string;
  isWrong?: boolean;
  autocomplete?: string;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'password' | 'email' | 'date';
  inputmode?: 'numeric';
}

/** One line of text under its label. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, value, isWrong, autocomplete, type = 'text', inputmode } = props;
  return (
    <Field {...props}>
      <input
        type={type}
        inputmode={inputmode}
        id={id}
        name={name}
        value={value}
        maxlength={200}
        autocomplete={autocomplete}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
      />
    </Field>
  );
}

/** Several lines of text under their label. */
export function TextArea(props: FieldProps & { rows: number }) {
  const { name, id = name, value, isWrong, rows } = props;
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
      >
        {value}
      </textarea>
    </Field>
  );
}

interface FileFieldProps extends Pick<FieldProps, 'name' | 'label' | 'hint' | 'isWrong'> {
  accept?: string;
  multiple?: boolean;
  required?: boolean;
}

/** A file, or several, under their label. */
export function FileField(props: FileFieldProps) {
  const { name, isWrong, accept, multiple, required } = props;
  return (
    <Field {...props}>
      <input
        type="file"
        id={name}
        name={name}
        multiple={multiple}
        required={required}
        accept={accept}
        aria-describedby={props.hint === undefined ? undefined : `${name}-hint`}
        aria-invalid={isWrong ? 'true' : undefined}
      />
    </Field>
  );
}

function Field({
  name,
  id = name,
  label,
  hint,
  isWrong,
  children,
}: Omit<FieldProps, 'value'> & { children?: unknown }) {
  return (
    <div class={isWrong ? 'field field--error' : 'field'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
