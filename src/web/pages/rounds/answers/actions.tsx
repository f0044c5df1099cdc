import { answerHref } from '../links.ts';
import type { FormModel } from './form-model.ts';
import type { Mode } from './mode.ts';
import { words } from './words.ts';

interface Verb {
  wants: string;
  text: string;
  isSecond?: boolean;
  /** Where it is sent, when not where the form itself is. */
  path?: string;
}

const VERBS: Record<Mode, readonly Verb[]> = {
  edit: [
    { wants: 'save', text: words.save, isSecond: true },
    { wants: 'submit', text: words.submit },
  ],
  withdraw: [{ wants: 'withdraw', text: words.withdraw, isSecond: true, path: '/withdraw' }],
  approve: [
    { wants: 'approve', text: words.approve, path: '/approval' },
    { wants: 'return', text: words.sendBack, isSecond: true, path: '/approval' },
  ],
  accept: [
    { wants: 'accept', text: words.accept, path: '/acceptance' },
    { wants: 'return', text: words.sendBack, isSecond: true, path: '/acceptance' },
  ],
  reopen: [{ wants: 'return', text: words.reopen, isSecond: true, path: '/acceptance' }],
  read: [],
};

/** The verbs of this visitor, always in reach at the foot of the window. */
export function Actions({ model: { mode, view } }: { model: FormModel }) {
  const { fiscalYear, id } = view.answer;
  if (VERBS[mode].length === 0) return null;
  return (
    <div class="answer-actions">
      <p class="buttons">
        {VERBS[mode].map(({ wants, text, isSecond, path }) => (
          <button
            class={isSecond ? 'button button--second' : 'button'}
            type="submit"
            name="wants"
            value={wants}
            formaction={path === undefined ? undefined : answerHref(fiscalYear, id, path)}
          >
            {text}
          </button>
        ))}
      </p>
      {mode === 'edit' && <p class="answer-actions__state" role="status" data-unsaved={words.unsaved('#')} />}
      {mode !== 'edit' && mode !== 'withdraw' && <p class="small quiet">{words.sendBackHint}</p>}
    </div>
  );
}
