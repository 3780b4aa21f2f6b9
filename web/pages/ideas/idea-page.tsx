import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { IdeaAbout } from './idea-about.tsx';
import { IdeaHeard } from './idea-heard.tsx';
import { IdeaHearers } from './idea-hearers.tsx';
import { IdeaSpreadPlan } from './idea-spread-plan.tsx';
import { IdeaStateChoice } from './idea-state.tsx';
import './ideas.css';

const route = getRouteApi('/ideas/$id');

/** One idea: how far it has come, who should hear of it, how it spreads, and what came of telling. */
export function IdeaPage(): ReactElement {
  const id = Number(route.useParams().id);
  const idea = useAsk('idea', { id });
  if (idea.data === undefined && idea.isError) {
    return (
      <>
        <PageHead title={words.ideas.title} />
        <NotLoaded error={idea.error} retry={() => void idea.refetch()} />
      </>
    );
  }
  if (idea.data === undefined) return <Bars widths={[-40, 60, 0, 90, 80, 85]} />;
  return (
    <>
      <PageHead
        title={idea.data.text}
        question={idea.data.sentence}
        when={
          <p>
            <Link to="/ideas">{words.ideas.back}</Link>
          </p>
        }
      />
      <div className="cols">
        <div>
          <IdeaStateChoice idea={idea.data} />
          <IdeaHearers id={id} />
          <IdeaSpreadPlan id={id} />
          <IdeaHeard idea={idea.data} />
        </div>
        <IdeaAbout idea={idea.data} />
      </div>
    </>
  );
}
