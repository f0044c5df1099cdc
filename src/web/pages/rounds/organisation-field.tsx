interface OrganisationFieldProps {
  name?: string;
  label: string;
  hint?: string;
  value: string;
  isWrong?: boolean;
}

/** An organisation by its name, with the names of the house to choose from; needs `OrganisationNames` on the page. */
export function OrganisationField({
  name = 'organisation',
  label,
  hint,
  value,
  isWrong,
}: OrganisationFieldProps) {
  return (
    <div class={isWrong ? 'field field--error' : 'field'}>
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        type="text"
        id={name}
        name={name}
        list="organisation-names"
        value={value}
        maxlength={100}
        autocomplete="off"
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
    </div>
  );
}

/** Names to choose from, once for all fields of a page. */
export const OrganisationNames = ({ names }: { names: readonly string[] }) => (
  <datalist id="organisation-names">
    {names.map((name) => (
      <option value={name} />
    ))}
  </datalist>
);
