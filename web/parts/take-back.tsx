import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { RouteName } from '../../src/contract/paths.ts';
import { CallError } from '../call.ts';
import { type Told, takeBackLast, useBegun, useLastTold } from '../taking-back.ts';
import { words } from '../words/words.ts';
import { isTyping } from './keys.ts';
import { NotSaved } from './trouble.tsx';
import './take-back.css';

/** Where the way back stands in the place of what was said; a second one elsewhere would only be noise. */
const IN_PLACE: ReadonlySet<RouteName> = new Set<RouteName>([
  'saveLog',
  'doneMove',
  'skipMove',
  'neverMove',
  'replaceMove',
  'answerTriage',
  'answerAsk',
  'declareLink',
  'editPerson',
  'mergePeople',
  'dismissDuplicate',
  'sayPerson',
  'settlePromise',
  'closeObjective',
  'stepIntroduction',
  'moveIdea',
  'closeQuestion',
  'answerQuestion',
  'tellIdea',
  'addAttendees',
  'removeEvent',
  'setAttendee',
  'debriefEvent',
  'removeKnowledge',
]);

type Shown =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'back'; readonly told: Told }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly error: CallError };

/**
 * Ctrl Z or ⌘ Z takes back what was said last, on whatever page that was; while a text is typed it is the text’s own. The line at the
 * foot offers the same where the page has no place for it, and says what was taken back. It stays until the page changes.
 */
export function TakeBack(): ReactElement {
  const answers = useQueryClient();
  const { pathname } = useLocation();
  const last = useLastTold();
  const [shown, setShown] = useState<Shown>();
  const isBusy = useRef(false);
  const seen = useRef(0);
  const begun = useBegun();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or another thing told, is what makes the line old
  useEffect(() => setShown(undefined), [pathname, begun]);
  useEffect(() => {
    if (last === undefined || last.number <= seen.current) return;
    seen.current = last.number;
    setShown(IN_PLACE.has(last.route) ? undefined : { kind: 'told', told: last });
  }, [last]);
  const takeBack = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const told = await takeBackLast(answers);
      setShown(told === undefined ? { kind: 'nothing' } : { kind: 'back', told });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setShown({ kind: 'failed', error });
    } finally {
      isBusy.current = false;
    }
  };
  useTakeBackKey(() => void takeBack());
  return (
    <div className="take-back" role="status">
      {shown === undefined || (shown.kind === 'told' && shown.told !== last) ? null : (
        <Line shown={shown} onTakeBack={() => void takeBack()} />
      )}
    </div>
  );
}

function Line({ shown, onTakeBack }: { readonly shown: Shown; readonly onTakeBack: () => void }): ReactElement {
  switch (shown.kind) {
    case 'told':
      return (
        <p>
          {words.takingBack.told(thingOf(shown.told))}{' '}
          <button type="button" className="linklike" onClick={onTakeBack}>
            {words.shell.undo}
          </button>
        </p>
      );
    case 'back':
      return <p>{words.takingBack.back(thingOf(shown.told))}</p>;
    case 'nothing':
      return <p>{words.takingBack.nothing}</p>;
    case 'failed':
      return <NotSaved error={shown.error} />;
  }
}

function thingOf({ route }: Told): string {
  // Only what has a way back is noted, and the catalogue names all of those.
  return words.takingBack.things[route as keyof typeof words.takingBack.things];
}

function useTakeBackKey(takeBack: () => void): void {
  const latest = useRef(takeBack);
  latest.current = takeBack;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isKey =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      // A choice has no text of its own to take back.
      const isText = isTyping(event.target) && !(event.target instanceof HTMLSelectElement);
      if (!isKey || event.defaultPrevented || isText) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
