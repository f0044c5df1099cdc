import type { Child } from 'hono/jsx';
import { words } from './words.ts';

interface DecisionFormProps {
  /** Tells this form's fields from those of the others on the page. */
  id: string;
  summary: string;
  action: string;
  hidden: Record<string, string>;
  hint: string;
  buttons: readonly { text: string; name?: string; value?: string }[];
  children?: Child;
}

/** What a person decides, never without name and reason. */
export function DecisionForm({ id, summary, action, hidden, hint, buttons, children }: DecisionFormProps) {
  return (
    <details class="decision">
      <summary>{summary}</summary>
      <form method="post" action={action} class="stack">
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        <p class="field">
          <label for={`reason-${id}`}>{words.reason}</label>
          <input
            type="text"
            id={`reason-${id}`}
            name="reason"
            required
            maxlength={300}
            placeholder={words.reasonHint}
          />
        </p>
        <p class="buttons">
          {buttons.map(({ text, name, value }, i) => (
            <button
              class={i === 0 ? 'button button--small' : 'button button--second button--small'}
              type="submit"
              name={name}
              value={value}
            >
              {text}
            </button>
          ))}
        </p>
        <p class="hint">{hint}</p>
      </form>
    </details>
  );
}
