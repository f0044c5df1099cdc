import type { FieldKey, Remark } from '../../../../collection/index.ts';
import { momentText } from '../../../japanese-time.ts';
import { type FormModel, remarkName, remarksAt } from './form-model.ts';
import { words } from './words.ts';

/** How long a remark may be. */
export const REMARK_LIMIT = 2000;

interface RemarksProps {
  model: FormModel;
  field: FieldKey | null;
}

/** Comments and questions stay with their field: open ones in sight, closed ones one step away. */
export function Remarks({ model, field }: RemarksProps) {
  const all = remarksAt(model, field);
  const open = all.filter(({ closedAt }) => closedAt === null);
  const closed = all.filter(({ closedAt }) => closedAt !== null);
  if (all.length === 0) return null;
  return (
    <div class="remarks">
      {open.length > 0 && <RemarkList model={model} remarks={open} />}
      {closed.length > 0 && (
        <details class="remarks__more">
          <summary>{words.closedRemarks(closed.length)}</summary>
          <RemarkList model={model} remarks={closed} />
        </details>
      )}
    </div>
  );
}

function RemarkList({ model, remarks }: { model: FormModel; remarks: readonly Remark[] }) {
  return (
    <ul class="plain remarks__list">
      {remarks.map((remark) => (
        <li class={`remark remark--${remark.kind}`} id={`remark-${remark.id}`}>
          <p class="small">
            <strong>{words.remarkKinds[remark.kind]}</strong>　{remark.name}
            <span class="quiet aside">{momentText(remark.at)}</span>
          </p>
          <p class="remark__text">{remark.text}</p>
          {remark.closedBy !== null && <p class="small quiet">{words.closedBy(remark.closedBy)}</p>}
          {remark.closedAt === null && model.mayRemark && (
            <p>
              <button class="button-link" type="submit" name="wants" value={`close:${remark.id}`}>
                {words.close}
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface WriteProps extends RemarksProps {
  label: string;
  /** In a table there is room for one word only. */
  isShort?: boolean;
}

/** One text for several verbs: a comment, a question, an answer to one, and, when sent back, the reason for it. */
export function WriteRemark({ model, field, label, isShort }: WriteProps) {
  if (!model.mayRemark) return null;
  const name = remarkName(field);
  const typed = model.typedRemarks[name] ?? '';
  const isReply = remarksAt(model, field).some(({ closedAt }) => closedAt === null);
  return (
    <details class="remarks__more" open={typed !== ''}>
      <summary>
        {summaryOf(model, isShort)}
        <span class="visually-hidden">（{label}）</span>
      </summary>
      <textarea id={name} name={name} rows={2} maxlength={REMARK_LIMIT} aria-label={words.remarkLabel(label)}>
        {typed}
      </textarea>
      <p class="buttons">
        <SendButton wants={`comment:${field ?? ''}`} text={isReply ? words.reply : words.sendComment} />
        <SendButton wants={`question:${field ?? ''}`} text={words.sendQuestion} />
      </p>
    </details>
  );
}

function summaryOf({ mode }: FormModel, isShort = false): string {
  if (isShort) return words.remarks;
  return ['approve', 'accept', 'reopen'].includes(mode) ? words.writeReason : words.writeRemark;
}

const SendButton = ({ wants, text }: { wants: string; text: string }) => (
  <button class="button button--second button--small" type="submit" name="wants" value={wants}>
    {text}
  </button>
);
