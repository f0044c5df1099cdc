/** What is wrong with one field of a form; without a field, with the whole. */
export interface FieldError {
  field?: string;
  message: string;
}

/** Errors stand at the top and lead to their fields. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>{field === undefined ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
