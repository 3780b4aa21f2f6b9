import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { InputOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { DegreeSelect } from '../../parts/degree-select.tsx';
import { readDraft, writeDraft } from '../../parts/draft.ts';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { WordChips } from '../../parts/word-chips.tsx';
import { useTakenBack } from '../../taking-back.ts';
import type { Owner } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import './owner-form.css';

const DRAFT = 'owner';

interface OwnerDraft {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly topics: readonly string[];
  readonly seniority: number | null;
}

/** Who the owner is, filled in with what is known already. */
export function OwnerForm(props: { readonly action: string; readonly onSaved?: () => void }): ReactElement {
  const owner = useAsk('owner', {});
  // What was taken back elsewhere is shown as it is now, once it is known.
  const [taken, setTaken] = useState(0);
  useTakenBack(({ route }) => {
    if (route === 'setOwner') setTaken(taken + 1);
  });
  if (owner.isError) return <NotLoaded error={owner.error} retry={() => void owner.refetch()} />;
  if (owner.data === undefined) return <Bars widths={[50, 50, 70]} />;
  return <Filled key={taken === 0 ? '' : JSON.stringify(owner.data)} owner={owner.data} {...props} />;
}

function Filled(props: {
  readonly owner: Owner;
  readonly action: string;
  readonly onSaved?: () => void;
}): ReactElement {
  const [draft, setDraft] = useState(() => ({ ...draftOf(props.owner), ...keptDraft() }));
  const tell = useTell('setOwner', ['owner', 'status', 'week', 'audit', 'objectives', 'person']);
  const change = (part: Partial<OwnerDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    writeDraft(DRAFT, JSON.stringify(next));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    tell.mutate(inputOf(draft), {
      onSuccess: () => {
        writeDraft(DRAFT, undefined);
        props.onSaved?.();
      },
    });
  };
  return (
    <form className="owner-form" onSubmit={save}>
      <Text label={words.welcome.name} value={draft.name} complete="name" onChange={(name) => change({ name })} />
      <Text
        label={words.welcome.role}
        value={draft.title}
        complete="organization-title"
        onChange={(title) => change({ title })}
      />
      <Text
        label={words.welcome.company}
        value={draft.company}
        complete="organization"
        onChange={(company) => change({ company })}
      />
      <DegreeSelect
        label={words.welcome.seniority}
        scale={words.terms.seniority}
        first={1}
        unsaid={words.person.notSaid}
        chosen={draft.seniority}
        onChoose={(seniority) => change({ seniority })}
      />
      <div className="wide-field">
        <WordChips
          label={words.welcome.topics}
          hint={words.welcome.topicsHint}
          chosen={draft.topics}
          onChange={(topics) => change({ topics })}
        />
      </div>
      <div className="wide-field row">
        <button className="btn go" type="submit" disabled={tell.isPending}>
          {tell.isPending ? words.shell.saving : props.action}
        </button>
        <span className="cap" role="status">
          {tell.isSuccess && props.onSaved === undefined ? words.shell.saved : null}
        </span>
      </div>
      <NotSaved error={tell.error} />
    </form>
  );
}

function Text(props: {
  readonly label: string;
  readonly value: string;
  readonly complete: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        value={props.value}
        autoComplete={props.complete}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

function draftOf(owner: Owner): OwnerDraft {
  return {
    name: owner.name,
    title: owner.title ?? '',
    company: owner.company ?? '',
    topics: owner.topics,
    seniority: owner.seniority,
  };
}

/** What was typed and not saved; this form alone writes it. */
function keptDraft(): Partial<OwnerDraft> {
  try {
    return JSON.parse(readDraft(DRAFT) ?? '{}') as Partial<OwnerDraft>;
  } catch {
    return {};
  }
}

/** An empty field means unknown. Days are counted where the owner is. */
function inputOf(draft: OwnerDraft): InputOf<'setOwner'> {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    name: draft.name.trim(),
    title: orNull(draft.title),
    company: orNull(draft.company),
    topics: [...draft.topics],
    seniority: draft.seniority,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
