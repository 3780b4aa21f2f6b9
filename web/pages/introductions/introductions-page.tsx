import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { FoundIntroductions } from './found-introductions.tsx';
import { Introducible } from './introducible.tsx';
import { IntroductionsUnderWay } from './introductions-under-way.tsx';
import { Pool } from './pool.tsx';
import { TargetFinder } from './target-finder.tsx';
import './introductions.css';

const route = getRouteApi('/introductions');

/** Introductions: whom the owner wants to reach, and the ways that lead there. */
export function IntroductionsPage(): ReactElement {
  const { to, as } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useAsk(
    'findIntroductions',
    { target: to ?? '', ...(as === undefined ? {} : { as }) },
    { waits: to === undefined },
  );
  useStops();
  return (
    <div className="introductions">
      <PageHead title={words.introductions.title} question={words.introductions.question} />
      <TargetFinder onChoose={(search) => void navigate({ search, resetScroll: false })} />
      {to === undefined ? <p className="read empty">{words.introductions.lead}</p> : null}
      {found.data === undefined && found.isError ? (
        <NotLoaded error={found.error} retry={() => void found.refetch()} />
      ) : null}
      {to !== undefined && found.isPending ? <Bars widths={[-40, 70, 0, 80, 75]} /> : null}
      {found.data === undefined ? null : <FoundIntroductions found={found.data} />}
      <IntroductionsUnderWay />
      <Introducible />
      <Pool />
    </div>
  );
}
