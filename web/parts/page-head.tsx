import { type ReactElement, type ReactNode, useEffect } from 'react';
import { words } from '../words/words.ts';

/** Letters above which a title is set smaller, so that it does not fill the screen. */
const LONG = 48;

/** The head of a page: its title, the one question that it answers, and what stands at the right. */
export function PageHead(props: {
  readonly title: string;
  readonly question?: string;
  readonly when?: ReactNode;
  readonly before?: ReactNode;
}): ReactElement {
  useEffect(() => {
    document.title = `${props.title} · ${words.shell.brand}`;
  }, [props.title]);
  const heading = (
    <div>
      <h1 className={props.title.length > LONG ? 'long' : undefined}>
        <bdi>{props.title}</bdi>
      </h1>
      {props.question === undefined ? null : <p className="question">{props.question}</p>}
    </div>
  );
  return (
    <header className="head">
      {props.before === undefined ? (
        heading
      ) : (
        <div className="who">
          {props.before}
          {heading}
        </div>
      )}
      {props.when === undefined ? null : <div className="when">{props.when}</div>}
    </header>
  );
}
