import { type ReactElement, useState } from 'react';
import type { InputOf } from '../../../src/contract/routes.ts';
import { DegreeSelect } from '../../parts/degree-select.tsx';
import { TextInPlace } from '../../parts/text-in-place.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { WordChips } from '../../parts/word-chips.tsx';
import { useTakenBack } from '../../taking-back.ts';
import { CONTEXTS, type ContextWord, type PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { useEditPerson } from './edit-person.ts';

type Change = Omit<InputOf<'editPerson'>, 'id'>;

/** Every field, editable in place; the last change can be taken back. */
export function Details({ person }: { readonly person: PersonWhole }): ReactElement {
  const edit = useEditPerson(person.id);
  const [before, setBefore] = useState<Change>();
  useTakenBack(({ route }) => {
    if (route === 'editPerson') setBefore(undefined);
  });
  const save = (change: Change, was: Change): void => edit.save(change, () => setBefore(was));
  return (
    <div className="details">
      <TextFields person={person} save={save} />
      <Scales person={person} save={save} />
      <div className="wide-field">
        <WordChips
          label={words.person.topicsField}
          chosen={person.knowledge?.topics ?? []}
          onChange={(topics) => save({ topics: [...topics] }, { topics: person.knowledge?.topics ?? [] })}
        />
      </div>
      <div className="wide-field">
        <WordChips
          label={words.person.seeksField}
          chosen={person.seeks}
          onChange={(seeks) => save({ seeks: [...seeks] }, { seeks: person.seeks })}
        />
      </div>
      <div className="wide-field">
        <WordChips
          label={words.person.offersField}
          chosen={person.offers}
          onChange={(offers) => save({ offers: [...offers] }, { offers: person.offers })}
        />
      </div>
      <div className="wide-field">
        <WordChips
          label={words.person.labelsField}
          chosen={person.labels}
          onChange={(labels) => save({ labels: [...labels] }, { labels: person.labels })}
        />
      </div>
      <fieldset className="field wide-field">
        <legend className="label">{words.person.contextsField}</legend>
        <div className="tick-row">
          {CONTEXTS.map((context) => (
            <label key={context} className="tick">
              <input
                type="checkbox"
                checked={person.contexts.includes(context)}
                onChange={() => save({ contexts: toggled(person.contexts, context) }, { contexts: person.contexts })}
              />
              {words.terms.contexts[context]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="tick">
        <input
          type="checkbox"
          checked={person.pinned}
          onChange={() => save({ pinned: !person.pinned }, { pinned: person.pinned })}
        />
        {words.person.pinnedField}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={person.ended}
          onChange={() => save({ ended: !person.ended }, { ended: person.ended })}
        />
        {words.person.endedField}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={person.isPrivate}
          onChange={() => save({ isPrivate: !person.isPrivate }, { isPrivate: person.isPrivate })}
        />
        <span>
          {words.person.privateField}
          <span className="cap"> {words.person.privateList}</span>
        </span>
      </label>
      <p className="cap wide-field" role="status">
        {before === undefined ? null : (
          <>
            {words.shell.saved}{' '}
            <button type="button" className="linklike" onClick={() => edit.save(before, () => setBefore(undefined))}>
              {words.shell.undo}
            </button>
          </>
        )}
      </p>
      <NotSaved error={edit.error} />
    </div>
  );
}

interface Fields {
  readonly person: PersonWhole;
  readonly save: (change: Change, was: Change) => void;
}

function TextFields({ person, save }: Fields): ReactElement {
  const listOf = (text: string): string[] => text.split(/[,;\s]+/).filter((part) => part !== '');
  const unset = words.person.notSaid;
  return (
    <>
      <TextInPlace
        label={words.person.nameField}
        draft={`person-${person.id}-name`}
        value={person.name}
        empty={unset}
        onSave={(name) => {
          if (name !== '') save({ name }, { name: person.name });
        }}
      />
      <TextInPlace
        label={words.person.titleField}
        draft={`person-${person.id}-title`}
        value={person.title ?? ''}
        empty={unset}
        onSave={(title) => save({ title: orNull(title) }, { title: person.title })}
      />
      <TextInPlace
        label={words.person.companyField}
        draft={`person-${person.id}-company`}
        value={person.company ?? ''}
        empty={unset}
        onSave={(company) => save({ company: orNull(company) }, { company: person.company })}
      />
      <TextInPlace
        label={words.person.locationField}
        draft={`person-${person.id}-location`}
        value={person.location ?? ''}
        empty={unset}
        onSave={(location) => save({ location: orNull(location) }, { location: person.location })}
      />
      <TextInPlace
        label={words.person.emailsField}
        draft={`person-${person.id}-emails`}
        value={person.emails.join(', ')}
        empty={unset}
        onSave={(emails) => save({ emails: listOf(emails) }, { emails: person.emails })}
      />
      <TextInPlace
        label={words.person.phonesField}
        draft={`person-${person.id}-phones`}
        value={person.phones.join(', ')}
        empty={unset}
        onSave={(phones) =>
          save(
            {
              phones: phones
                .split(/[,;]/)
                .map((phone) => phone.trim())
                .filter((phone) => phone !== ''),
            },
            { phones: person.phones },
          )
        }
      />
    </>
  );
}

function Scales({ person, save }: Fields): ReactElement {
  return (
    <>
      <DegreeSelect
        label={words.person.seniorityField}
        scale={words.terms.seniority}
        first={1}
        unsaid={words.terms.seniorityUnknown}
        chosen={person.knowledge?.seniority ?? null}
        onChoose={(seniority) => save({ seniority }, { seniority: person.knowledge?.seniority ?? null })}
      />
      <DegreeSelect
        label={words.person.competenceField}
        scale={words.terms.degrees}
        first={0}
        unsaid={words.person.notSaid}
        chosen={person.competence}
        onChoose={(competence) => save({ competence }, { competence: person.competence })}
      />
      <DegreeSelect
        label={words.person.advocacyField}
        scale={words.terms.degrees}
        first={0}
        unsaid={words.person.notSaid}
        chosen={person.advocacy}
        onChoose={(advocacy) => save({ advocacy }, { advocacy: person.advocacy })}
      />
    </>
  );
}

function toggled(contexts: readonly ContextWord[], context: ContextWord): ContextWord[] {
  return contexts.includes(context) ? contexts.filter((other) => other !== context) : [...contexts, context];
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
