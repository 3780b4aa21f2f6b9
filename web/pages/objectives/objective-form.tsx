import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { readDraft, writeDraft } from '../../parts/draft.ts';
import { Pick } from '../../parts/pick.tsx';
import { WordChips } from '../../parts/word-chips.tsx';
import { KINDS, type KindWord, type Objective } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import './objective-form.css';

/** What the owner says of an objective. */
export interface ObjectiveDraft {
  readonly kind: KindWord;
  readonly text: string;
  readonly knowledge: string[];
  readonly groups: string[];
  readonly priority: number;
  readonly complexity: Objective['complexity'];
}

/** From what one e-mail explains to what takes long work together, in the order of the words. */
const COMPLEXITIES: readonly Objective['complexity'][] = [0, 0.5, 1];
const BLANK: ObjectiveDraft = { kind: 'solve', text: '', knowledge: [], groups: [], priority: 3, complexity: 0.5 };

/** An objective: its kind as cards with an example each, words, needs as chips, priority, and how hard it is to explain. */
export function ObjectiveForm(props: {
  readonly draftKey: string;
  readonly objective?: Objective;
  readonly action: string;
  readonly isSaving: boolean;
  readonly onSave: (draft: ObjectiveDraft, forgetDraft: () => void) => void;
  readonly onCancel?: () => void;
}): ReactElement {
  const textId = useId();
  const key = `objective.${props.draftKey}`;
  const [draft, setDraft] = useState(() => draftFrom(readDraft(key)) ?? props.objective ?? BLANK);
  const change = (part: Partial<ObjectiveDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    writeDraft(key, JSON.stringify(next));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const { kind, text, knowledge, groups, priority, complexity } = draft;
    props.onSave(
      { kind, text: text.trim(), knowledge: [...knowledge], groups: [...groups], priority, complexity },
      () => writeDraft(key, undefined),
    );
  };
  return (
    <form className="objective-form" onSubmit={save}>
      <KindCards chosen={draft.kind} onChoose={(kind) => change({ kind })} />
      <div className="field">
        <label className="label" htmlFor={textId}>
          {words.objectives.text}
        </label>
        <input
          id={textId}
          className="objective-text"
          required
          value={draft.text}
          placeholder={words.terms.kindExamples[draft.kind]}
          onChange={(event) => change({ text: event.target.value })}
        />
      </div>
      <WordChips
        label={words.objectives.knowledge}
        hint={words.objectives.knowledgeHint}
        chosen={draft.knowledge}
        onChange={(knowledge) => change({ knowledge: [...knowledge] })}
      />
      <WordChips
        label={words.objectives.groups}
        hint={words.objectives.groupsHint}
        chosen={draft.groups}
        onChange={(groups) => change({ groups: [...groups] })}
      />
      <Pick
        label={words.objectives.priority}
        choices={words.objectives.priorities.map((text, index) => ({ value: index + 1, text }))}
        chosen={draft.priority}
        onChoose={(priority) => change({ priority })}
      />
      <Pick
        label={words.objectives.complexity}
        choices={COMPLEXITIES.map((value, index) => ({ value, text: words.objectives.complexities[index] ?? '' }))}
        chosen={draft.complexity}
        onChoose={(complexity) => change({ complexity })}
      />
      <div className="row">
        <button className="btn go" type="submit" disabled={props.isSaving}>
          {props.isSaving ? words.shell.saving : props.action}
        </button>
        {props.onCancel === undefined ? null : (
          <button className="btn text" type="button" onClick={props.onCancel}>
            {words.shell.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function KindCards(props: { readonly chosen: KindWord; readonly onChoose: (kind: KindWord) => void }): ReactElement {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="label">{words.objectives.kind}</legend>
      <div className="kinds">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name={name} checked={kind === props.chosen} onChange={() => props.onChoose(kind)} />
            <span className="serif">{words.terms.kinds[kind]}</span>
            <span className="cap">{words.terms.kindExamples[kind]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A draft kept on this computer; undefined when there is none, or one of an older shape. */
function draftFrom(text: string | undefined): ObjectiveDraft | undefined {
  if (text === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    if (typeof draft !== 'object' || draft === null) return undefined;
    const kind = KINDS.find((candidate) => candidate === (draft as Partial<ObjectiveDraft>).kind);
    // This form alone writes under the key.
    return kind === undefined ? undefined : { ...BLANK, ...(draft as ObjectiveDraft) };
  } catch {
    return undefined;
  }
}
