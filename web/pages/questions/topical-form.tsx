import { type FormEvent, type ReactElement, type ReactNode, useId } from 'react';
import { useDraft } from '../../parts/draft.ts';
import { words } from '../../words/words.ts';

/** Something said, with what one has to know for it. */
export interface Topical {
  readonly text: string;
  readonly topics: string[];
}

/** A text and its topics with commas between them; both stay on this computer until `forget` is called. */
export function TopicalForm(props: {
  readonly draftKey: string;
  readonly label: string;
  readonly hint: string;
  readonly topicsLabel: string;
  readonly action: string;
  readonly isBusy?: boolean;
  /** What stands between the fields and the button. */
  readonly children?: ReactNode;
  readonly onSaid: (said: Topical, forget: () => void) => void;
}): ReactElement {
  const [textId, topicsId] = [useId(), useId()];
  const [text, setText, forgetText] = useDraft(`${props.draftKey}.text`);
  const [topics, setTopics, forgetTopics] = useDraft(`${props.draftKey}.topics`);
  const say = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const named = topics.split(',').map((topic) => topic.trim());
    props.onSaid({ text: text.trim(), topics: named.filter((topic) => topic !== '') }, () => {
      forgetText();
      forgetTopics();
    });
  };
  return (
    <form className="ask-form" onSubmit={say}>
      <div className="field">
        <label className="label" htmlFor={textId}>
          {props.label}
        </label>
        <input
          id={textId}
          value={text}
          maxLength={2000}
          placeholder={props.hint}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={topicsId}>
          {props.topicsLabel}
        </label>
        <input
          id={topicsId}
          value={topics}
          placeholder={words.questions.topicsHint}
          onChange={(event) => setTopics(event.target.value)}
        />
      </div>
      {props.children}
      <div className="row">
        <button type="submit" className="btn go" disabled={props.isBusy === true || text.trim() === ''}>
          {props.action}
        </button>
      </div>
    </form>
  );
}
