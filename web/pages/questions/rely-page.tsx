import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import './questions.css';

/** Who can be relied on for a task, the surest first; something sensitive is only for those whose goodwill is trusted. */
export function RelyPage(): ReactElement {
  const [textId, topicsId] = [useId(), useId()];
  const [text, setText] = useState('');
  const [topics, setTopics] = useState('');
  const [isSensitive, setSensitive] = useState(false);
  const [task, setTask] = useState<{ readonly text: string; readonly topics: string[] }>();
  const found = useAsk(
    'rely',
    { text: task?.text ?? '', topics: task?.topics ?? [], sensitive: isSensitive },
    { waits: task === undefined },
  );
  useStops();
  const look = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const named = topics.split(',').map((topic) => topic.trim());
    setTask({ text: text.trim(), topics: named.filter((topic) => topic !== '') });
  };
  return (
    <div className="questions">
      <PageHead
        title={words.questions.rely}
        question={words.questions.relyQuestion}
        when={
          <p>
            <Link to="/questions">{words.questions.title}</Link>
          </p>
        }
      />
      <form className="ask-form" onSubmit={look}>
        <div className="field">
          <label className="label" htmlFor={textId}>
            {words.questions.task}
          </label>
          <input
            id={textId}
            value={text}
            maxLength={2000}
            placeholder={words.questions.taskHint}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={topicsId}>
            {words.questions.takes}
          </label>
          <input
            id={topicsId}
            value={topics}
            placeholder={words.questions.topicsHint}
            onChange={(event) => setTopics(event.target.value)}
          />
        </div>
        <label className="tick">
          <input type="checkbox" checked={isSensitive} onChange={() => setSensitive(!isSensitive)} />
          {words.questions.sensitive}
        </label>
        <div className="row">
          <button type="submit" className="btn go" disabled={text.trim() === ''}>
            {words.questions.look}
          </button>
        </div>
      </form>
      {task !== undefined && found.isPending ? <Bars widths={[60, 0, 80, 70]} /> : null}
      {found.isError ? <NotLoaded error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data === undefined ? null : (
        <section className="sec" aria-live="polite">
          <h2>{words.questions.surest}</h2>
          {found.data.ask === null ? null : <p className="read">{found.data.ask}</p>}
          <ol className="sources">
            {found.data.people.map(({ person, sentence }) => (
              <li key={person.id} data-stop>
                <b>
                  <PersonLink person={person} />
                </b>
                <p>{sentence}</p>
              </li>
            ))}
          </ol>
          {found.data.heldBack === null ? null : <p className="read soft">{found.data.heldBack}</p>}
        </section>
      )}
    </div>
  );
}
