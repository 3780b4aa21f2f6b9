import type { ReactElement } from 'react';
import { words } from '../../words/words.ts';
import { PoolCompare } from './pool-compare.tsx';
import { PoolSave } from './pool-save.tsx';

/** Introductions between the owner's network and that of somebody else. */
export function Pool(): ReactElement {
  return (
    <section className="sec">
      <h2>{words.pool.title}</h2>
      <p className="read soft">{words.pool.lead}</p>
      <details>
        <summary>{words.pool.save}</summary>
        <PoolSave />
      </details>
      <details>
        <summary>{words.pool.compare}</summary>
        <PoolCompare />
      </details>
    </section>
  );
}
