/** Shown once; on paper nothing else of the page is printed. */
export function RecoveryCodes({ title, codes }: { title: string; codes: readonly string[] }) {
  return (
    <section class="recovery-codes">
      <h2>{title}</h2>
      <ol>
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
