import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Surely } from '../../parts/surely.tsx';
import { TextInPlace } from '../../parts/text-in-place.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { type PersonName, type Question, SAYS, type SaysWord } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const CHANGED = ['questions', 'week'] as const;
/** Nobody has this number: everybody may be named. */
const NOBODY = -1;

/** One question: whom to ask and why them, what they answered, whether they agree, and what the owner thinks now. */
export function QuestionItem({ question }: { readonly question: Question }): ReactElement {
  const { id, text, ask, sources, answers, agreement, changed, closedOn, before } = question;
  const [other, setOther] = useState<PersonName>();
  const remove = useTell('removeQuestion', CHANGED);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // A done move of the week leads here before the questions have come.
    if (window.location.hash === `#question-${id}`) place.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  const isOpen = closedOn === null;
  const toAsk = other === undefined || sources.people.some(({ person }) => person.id === other.id) ? [] : [other];
  return (
    <article ref={place} className="sec" id={`question-${id}`} aria-label={text}>
      <h2>{text}</h2>
      {before === null ? null : <p className="cap">{words.questions.thought(words.questions.says[before])}</p>}
      {changed === null ? null : <p className="read">{changed}</p>}
      {ask === null ? null : <p className="read soft">{ask}</p>}
      {answers.length === 0 ? null : (
        <>
          <h3>{words.questions.answers}</h3>
          <p className="read">{agreement.sentence}</p>
          <ul className="sources">
            {answers.map((answer) => (
              <Answered key={answer.person.id} id={id} answer={answer} isOpen={isOpen} />
            ))}
          </ul>
        </>
      )}
      {isOpen ? (
        <>
          {sources.people.length === 0 ? null : (
            <>
              <h3>{words.questions.whom}</h3>
              <p className="read soft">{sources.sentence}</p>
            </>
          )}
          <ul className="sources">
            {sources.people.map(({ person, sentence, seesItDifferently }) => (
              <Source key={person.id} id={id} person={person} sentence={sentence} isDifferent={seesItDifferently} />
            ))}
            {toAsk.map((person) => (
              <Source key={person.id} id={id} person={person} sentence="" isDifferent={false} />
            ))}
          </ul>
          <PersonPicker
            label={words.questions.somebodyElse}
            hint={words.questions.somebodyHint}
            without={NOBODY}
            onPick={setOther}
          />
        </>
      ) : null}
      <Closing question={question} />
      <Surely
        label={words.questions.remove}
        name={words.shell.remove(text)}
        asks={words.questions.sure}
        isBusy={remove.isPending}
        error={remove.error}
        onSure={() => remove.mutate({ id })}
      />
    </article>
  );
}

/** Somebody to ask, with the answer noted by one click. */
function Source(props: {
  readonly id: number;
  readonly person: PersonName;
  readonly sentence: string;
  readonly isDifferent: boolean;
}): ReactElement {
  const answer = useTell('answerQuestion', CHANGED);
  return (
    <li data-stop>
      <b>
        <PersonLink person={props.person} />
        {props.isDifferent ? <span className="cap">{words.questions.differently}</span> : null}
      </b>
      <p>{props.sentence}</p>
      <div className="row">
        <span className="cap">{words.questions.theySay}</span>
        {SAYS.map((says) => (
          <button
            key={says}
            type="button"
            className="btn"
            aria-label={words.questions.saysOf(props.person.name, words.questions.says[says])}
            disabled={answer.isPending}
            onClick={() => answer.mutate({ id: props.id, person: props.person.id, says })}
          >
            {words.questions.says[says]}
          </button>
        ))}
      </div>
      <NotSaved error={answer.error} />
    </li>
  );
}

function Answered(props: {
  readonly id: number;
  readonly answer: Question['answers'][number];
  readonly isOpen: boolean;
}): ReactElement {
  const { person, says, note } = props.answer;
  const answer = useTell('answerQuestion', CHANGED);
  const unanswer = useTell('unanswerQuestion', CHANGED);
  return (
    <li data-stop>
      <b>
        <PersonLink person={person} />
        <span>{words.questions.says[says]}</span>
        <button
          type="button"
          className="linklike"
          aria-label={words.questions.takeBackOf(person.name)}
          disabled={unanswer.isPending}
          onClick={() => unanswer.mutate({ id: props.id, person: person.id })}
        >
          {words.shell.undo}
        </button>
      </b>
      <TextInPlace
        label={words.questions.note(person.name)}
        draft={`question-${props.id}-note-${person.id}`}
        value={note ?? ''}
        empty={words.questions.noNote}
        onSave={(text) => answer.mutate({ id: props.id, person: person.id, says, note: text })}
      />
      <NotSaved error={answer.error ?? unanswer.error} />
    </li>
  );
}

function Closing({ question }: { readonly question: Question }): ReactElement {
  const close = useTell('closeQuestion', CHANGED);
  const reopen = useTell('reopenQuestion', CHANGED);
  const chosen: SaysWord | undefined = question.after ?? undefined;
  return (
    <div className="closing">
      <Pick
        label={words.questions.now}
        choices={SAYS.map((value) => ({ value, text: words.questions.says[value] }))}
        chosen={chosen}
        onChoose={(after) => close.mutate({ id: question.id, after })}
      />
      {question.closedOn === null ? null : (
        <button
          type="button"
          className="linklike"
          disabled={reopen.isPending}
          onClick={() => reopen.mutate({ id: question.id })}
        >
          {words.questions.reopen}
        </button>
      )}
      <NotSaved error={close.error ?? reopen.error} />
    </div>
  );
}
