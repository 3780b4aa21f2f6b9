import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { Surely } from '../../parts/surely.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { WordChips } from '../../parts/word-chips.tsx';
import type { Idea } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { segmentOf, segmentText } from './segment-text.ts';

/** The owner is person 1 and nobody's source of ideas. */
const OWNER = 1;

/** What the owner says of an idea: topics, audience, whether it takes conviction, objective, source. */
export function IdeaAbout({ idea }: { readonly idea: Idea }): ReactElement {
  const id = useId();
  const edit = useTell('editIdea', ['idea', 'ideas', 'hearIdea', 'spreadIdea', 'week']);
  const objectives = useAsk('objectives', {}).data?.objectives ?? [];
  return (
    <aside className="strip idea-about" aria-label={idea.text}>
      <WordChips
        label={words.ideas.about}
        hint={words.ideas.aboutHint}
        chosen={idea.topics}
        onChange={(topics) => edit.mutate({ id: idea.id, topics: [...topics] })}
      />
      <WordChips
        label={words.ideas.audience}
        hint={words.ideas.audienceHint}
        chosen={idea.audience.map(segmentText)}
        onChange={(texts) => edit.mutate({ id: idea.id, audience: texts.map(segmentOf) })}
      />
      <p className="cap">{words.ideas.audienceHelp}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={idea.isCostly}
          onChange={() => edit.mutate({ id: idea.id, isCostly: !idea.isCostly })}
        />
        {words.ideas.costly}
      </label>
      <p className="cap">{words.ideas.costlyHelp}</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.ideas.objective}
        </label>
        <select
          id={id}
          value={idea.objective?.id ?? ''}
          onChange={(event) =>
            edit.mutate({ id: idea.id, objective: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{words.ideas.noObjective}</option>
          {objectives.map((objective) => (
            <option key={objective.id} value={objective.id}>
              {objective.text}
            </option>
          ))}
        </select>
      </div>
      {idea.source === null ? (
        <PersonPicker
          label={words.ideas.source}
          hint={words.ideas.sourceHint}
          without={OWNER}
          onPick={(person) => edit.mutate({ id: idea.id, source: person.id })}
        />
      ) : (
        <p>
          <span className="label">{words.ideas.source}</span> <PersonLink person={idea.source} />{' '}
          <button type="button" className="linklike" onClick={() => edit.mutate({ id: idea.id, source: null })}>
            {words.ideas.change}
          </button>
        </p>
      )}
      <NotSaved error={edit.error} />
      <Removing id={idea.id} />
    </aside>
  );
}

function Removing({ id }: { readonly id: number }): ReactElement {
  const remove = useTell('removeIdea', ['ideas', 'week']);
  const navigate = useNavigate();
  return (
    <Surely
      label={words.ideas.remove}
      asks={words.ideas.sure}
      isBusy={remove.isPending}
      error={remove.error}
      onSure={() => remove.mutate({ id }, { onSuccess: () => void navigate({ to: '/ideas' }) })}
    />
  );
}
