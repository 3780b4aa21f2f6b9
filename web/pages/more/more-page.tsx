import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page-head.tsx';
import { words } from '../../words/words.ts';
import './more.css';

/** On a phone, the pages for which the bottom bar has no room. */
export function MorePage(): ReactElement {
  return (
    <>
      <PageHead title={words.shell.more} question={words.shell.moreQuestion} />
      <ul className="more">
        <li>
          <Link to="/network">{words.map.title}</Link>
          <span className="cap">{words.map.question}</span>
        </li>
        <li>
          <Link to="/shape">{words.shell.shape}</Link>
          <span className="cap">{words.shape.question}</span>
        </li>
        <li>
          <Link to="/review">{words.review.title}</Link>
          <span className="cap">{words.review.question}</span>
        </li>
        <li>
          <Link to="/keep-in-touch">{words.keepInTouch.title}</Link>
          <span className="cap">{words.keepInTouch.question}</span>
        </li>
        <li>
          <Link to="/timeline">{words.timeline.title}</Link>
          <span className="cap">{words.timeline.question}</span>
        </li>
        <li>
          <Link to="/groups">{words.groups.title}</Link>
          <span className="cap">{words.groups.question}</span>
        </li>
        <li>
          <Link to="/introductions">{words.introductions.title}</Link>
          <span className="cap">{words.introductions.question}</span>
        </li>
        <li>
          <Link to="/questions">{words.questions.title}</Link>
          <span className="cap">{words.questions.question}</span>
        </li>
        <li>
          <Link to="/rely">{words.questions.rely}</Link>
          <span className="cap">{words.questions.relyQuestion}</span>
        </li>
        <li>
          <Link to="/ideas">{words.ideas.title}</Link>
          <span className="cap">{words.ideas.question}</span>
        </li>
        <li>
          <Link to="/events">{words.events.title}</Link>
          <span className="cap">{words.events.question}</span>
        </li>
        <li>
          <Link to="/triage">{words.triage.title}</Link>
          <span className="cap">{words.triage.question}</span>
        </li>
        <li>
          <Link to="/duplicates">{words.duplicates.title}</Link>
          <span className="cap">{words.duplicates.question}</span>
        </li>
        <li>
          <Link to="/import">{words.importing.title}</Link>
          <span className="cap">{words.importing.question}</span>
        </li>
        <li>
          <Link to="/settings">{words.settings.title}</Link>
          <span className="cap">{words.settings.question}</span>
        </li>
      </ul>
    </>
  );
}
