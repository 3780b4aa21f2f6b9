import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from '../../words/words.ts';
import './network-tabs.css';

/** The three views of the network: drawn, in findings, and as a table. */
export function NetworkTabs({ current }: { readonly current: 'map' | 'shape' | 'table' }): ReactElement {
  const { tabs } = words.map;
  const here = (tab: typeof current): 'page' | undefined => (tab === current ? 'page' : undefined);
  return (
    <nav className="tabs" aria-label={words.map.views}>
      <Link to="/network" aria-current={here('map')}>
        {tabs.map}
      </Link>
      <Link to="/shape" aria-current={here('shape')}>
        {tabs.shape}
      </Link>
      <Link to="/network" search={{ view: 'table' }} aria-current={here('table')}>
        {tabs.table}
      </Link>
    </nav>
  );
}
