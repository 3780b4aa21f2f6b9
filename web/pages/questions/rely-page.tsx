import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { type Topical, TopicalForm } from './topical-form.tsx';
import './questions.css';

/** Who can be relied on for a task, the surest first; something sensitive is only for those whose goodwill is trusted. */
export function RelyPage(): ReactElement {
  const [isSensitive, setSensitive] = useState(false);
  const [task, setTask] = useState<Topical>();
  const found = useAsk(
    'rely',
    { text: task?.text ?? '', topics: task?.topics ?? [], sensitive: isSensitive },
    { waits: task === undefined },
  );
  useStops();
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
      <TopicalForm
        draftKey="rely"
        label={words.questions.task}
        hint={words.questions.taskHint}
        topicsLabel={words.questions.takes}
        action={words.questions.look}
        onSaid={setTask}
      >
        <label className="tick">
          <input type="checkbox" checked={isSensitive} onChange={() => setSensitive(!isSensitive)} />
          {words.questions.sensitive}
        </label>
      </TopicalForm>
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
