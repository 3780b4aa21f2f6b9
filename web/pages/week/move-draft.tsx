import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { mailtoOf } from '../../parts/mailto.ts';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** The draft of a message: to edit, copy, or open in the mail program. Tertius itself sends nothing. */
export function MoveDraft({ move, draft }: { readonly move: Move; readonly draft: string }): ReactElement {
  const [text, change, forget] = useDraft(`move.${move.id}`, draft);
  const [isEdited, setEdited] = useState(false);
  const shown = text === '' ? draft : text;
  return (
    <>
      {isEdited ? (
        <textarea
          className="draft"
          aria-label={words.week.draftLabel}
          value={text}
          rows={Math.max(8, shown.split('\n').length + 1)}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <blockquote className="draft">{shown}</blockquote>
      )}
      <div className="row">
        <button
          className="btn"
          type="button"
          onClick={() => {
            if (!isEdited && text === '') change(draft);
            setEdited(!isEdited);
          }}
        >
          {isEdited ? words.week.editDone : words.week.edit}
        </button>
        <CopyButton text={shown} />
        {move.isLive ? null : <MailLink text={shown} person={move.people[0]?.id} />}
        {text !== '' && text !== draft ? (
          <button className="btn text" type="button" onClick={() => forget()}>
            {words.week.fromTheStart}
          </button>
        ) : null}
      </div>
    </>
  );
}

function CopyButton({ text }: { readonly text: string }): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Browsers refuse the clipboard without a gesture or permission; the text is there to be selected.
      setOutcome('failed');
    }
  };
  return (
    <>
      <button className="btn" type="button" onClick={() => void copy()} onBlur={() => setOutcome(undefined)}>
        {outcome === 'copied' ? words.week.copied : words.week.copy}
      </button>
      <span role="status" className={outcome === 'failed' ? 'cap' : 'vh'}>
        {outcome === 'copied' ? words.week.copied : null}
        {outcome === 'failed' ? words.week.copyFailed : null}
      </span>
    </>
  );
}

function MailLink({
  text,
  person,
}: {
  readonly text: string;
  readonly person: number | undefined;
}): ReactElement | null {
  const whole = useAsk('person', { id: person ?? 0 }, { waits: person === undefined });
  const address = mailtoOf({ to: whole.data?.emails[0], body: text });
  if (address === undefined) return null;
  return (
    <a className="btn" href={address}>
      {words.week.mail}
    </a>
  );
}
