import type { ReactElement, ReactNode } from 'react';
import { WishedChannel } from '../../parts/wished-channel.tsx';
import type { Brief, Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { MoveDraft } from './move-draft.tsx';

/** How to do a move well: why now with its evidence, common ground, what sets the owner apart, the offer, then the ask. */
export function MoveBrief({ move }: { readonly move: Move }): ReactElement {
  // The reason stands in the head of the move already; here is what it rests on, the weightiest first.
  const [first, ...others] = move.why;
  return (
    <dl className="brief">
      <Row label={words.week.whyNow}>
        {first?.sentence ?? move.reason}
        {others.length === 0 ? null : (
          <ul className="evidence">
            {others.map((evidence) => (
              <li key={evidence.measure}>{evidence.sentence}</li>
            ))}
          </ul>
        )}
      </Row>
      {move.brief === null ? null : <BriefRows brief={move.brief} move={move} />}
      {move.chance === null ? null : <Row label={words.week.chance}>{move.chance.sentence}</Row>}
      {move.brief === null || move.brief.draft === '' ? null : (
        <Row label={move.isLive ? words.week.toSay : words.week.draft}>
          <MoveDraft move={move} draft={move.brief.draft} />
        </Row>
      )}
    </dl>
  );
}

function BriefRows({ brief, move }: { readonly brief: Brief; readonly move: Move }): ReactElement {
  // Where the channel has nothing to itself, the advice on it repeats the chance.
  const advice = brief.channelAdvice === move.chance?.sentence ? '' : brief.channelAdvice;
  const [first] = move.people;
  return (
    <>
      <Row label={words.week.commonGround}>
        {brief.common.length === 0 ? words.week.commonUnknown : <Sentences texts={brief.common} />}
      </Row>
      {brief.distinctive === '' ? null : (
        <Row label={words.week.apart}>
          {brief.distinctive}
          {brief.different.length === 0 ? null : <Sentences texts={brief.different} isSmall />}
        </Row>
      )}
      {brief.offer === '' ? null : <Row label={words.week.offer}>{brief.offer}</Row>}
      <Row label={words.week.ask}>{brief.ask ?? words.week.noAsk}</Row>
      <Row label={words.week.channel} isForScreen={advice === ''}>
        {advice}
        {first === undefined ? null : <WishedChannel person={first.id} />}
      </Row>
    </>
  );
}

/** Several facts: short ones as chips, sentences as lines. */
function Sentences({
  texts,
  isSmall,
}: {
  readonly texts: readonly string[];
  readonly isSmall?: boolean;
}): ReactElement {
  if (texts.length === 1 && isSmall !== true) return <>{texts[0]}</>;
  const areFacts = texts.every((text) => text.length <= 48);
  if (!areFacts) {
    return (
      <ul className={isSmall === true ? 'evidence' : 'lines'}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="chips">
      {texts.map((text) => (
        <span className="chip" key={text}>
          {text}
        </span>
      ))}
    </div>
  );
}

function Row(props: {
  readonly label: string;
  /** There is nothing in it to be read on paper. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { label, isForScreen = false, children } = props;
  return (
    <div className={isForScreen ? 'screen-only' : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
