import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Bars } from '../../parts/bars.tsx';
import { useKeys } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import type { DuplicateLane } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { PairCard } from './pair-card.tsx';
import { type AnsweredPair, type Duplicates, useDuplicates } from './use-duplicates.ts';
import './duplicates.css';

/** Possible duplicates: two people side by side with what speaks for one person, one answer each, all of it undoable. */
export function DuplicatesPage(): ReactElement {
  const [lane, setLane] = useState<DuplicateLane>('probable');
  const duplicates = useDuplicates(lane);
  useKeys({ u: duplicates.undo });
  const { counts, pair, last } = duplicates;
  return (
    <>
      <PageHead title={words.duplicates.title} question={words.duplicates.question} />
      {counts === undefined ? (
        <Waiting duplicates={duplicates} />
      ) : (
        <div className="duplicates">
          <Pick
            label={words.duplicates.lanes}
            hidesLabel
            choices={[
              { value: 'probable', text: words.duplicates.probable(counts.probable) },
              { value: 'namesakes', text: words.duplicates.namesakes(counts.namesakes) },
            ]}
            chosen={lane}
            onChoose={setLane}
          />
          {pair === undefined ? (
            <Nobody lane={lane} left={counts[lane]} />
          ) : (
            <PairCard key={`${pair.kept.id} ${pair.gone.id}`} pair={pair} duplicates={duplicates} />
          )}
          <p className="cap last-said" role="status">
            {last === undefined ? null : (
              <>
                {lastSentence(last)}{' '}
                <button type="button" className="linklike" onClick={duplicates.undo}>
                  {words.duplicates.undo}
                </button>
              </>
            )}
          </p>
          <NotSaved error={duplicates.error} />
        </div>
      )}
    </>
  );
}

function Nobody({ lane, left }: { readonly lane: DuplicateLane; readonly left: number }): ReactElement {
  const nobody = lane === 'probable' ? words.duplicates.noneProbable : words.duplicates.noneNamesakes;
  return (
    <div className="empty">
      <p className="read">{left === 0 ? nobody : words.duplicates.rest}</p>
      <Link className="btn go" to="/people">
        {words.duplicates.toPeople}
      </Link>
    </div>
  );
}

function Waiting({ duplicates }: { readonly duplicates: Duplicates }): ReactElement {
  return duplicates.loadError === null ? (
    <Bars widths={[70, 30, 0, -40, 60, 50]} />
  ) : (
    <NotLoaded error={duplicates.loadError} retry={duplicates.retry} />
  );
}

function lastSentence({ pair: { kept, gone }, answer }: AnsweredPair): string {
  if (answer === 'one') return words.duplicates.merged(kept.name);
  if (answer === 'two') return words.duplicates.dismissed(kept.name, gone.name);
  return words.duplicates.later(kept.name);
}
