import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { Face } from '../../parts/face.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { TextInPlace } from '../../parts/text-in-place.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { ago } from '../../words/dates.ts';
import type { GroupWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import './groups.css';

const route = getRouteApi('/groups/$id');

/** One group: how it is reached, through whom, who else belongs to it, and ways in. */
export function GroupPage(): ReactElement {
  const { id } = route.useParams();
  const { objective } = route.useSearch();
  const group = useAsk('group', { id, ...(objective === undefined ? {} : { objective }) }, { keepsPrevious: true });
  if (group.data === undefined && group.isError) {
    return (
      <>
        <PageHead title={words.groups.title} />
        <NotLoaded error={group.error} retry={() => void group.refetch()} />
      </>
    );
  }
  if (group.data === undefined) return <Bars widths={[-40, 60, 0, 90, 80, 85]} />;
  return <Whole group={group.data} />;
}

function Whole({ group }: { readonly group: GroupWhole }): ReactElement {
  const kind = words.groups.kind[group.kind];
  return (
    <>
      <PageHead
        title={group.name}
        question={group.objective === null ? kind : `${kind}, ${words.groups.forObjective(group.objective.text)}`}
        before={<Face name={group.name} group={group.name} />}
        when={
          <p>
            <Link to="/groups">{words.groups.back}</Link>
          </p>
        }
      />
      <div className="cols">
        <div>
          <p className="read group-lead">{group.sentence}</p>
          {group.only === null ? null : <p className="single">{words.groups.single(group.only.name)}</p>}
          <Part title={words.groups.through}>
            {group.through.length === 0 ? <p className="soft">{words.groups.nobody}</p> : null}
            <Members members={group.through} group={group.name} />
          </Part>
          <Part title={words.groups.waysIn}>
            {group.waysIn.length === 0 ? <p className="soft">{words.groups.noWays}</p> : null}
            <ul className="ways">
              {group.waysIn.map((way) => (
                <li key={way.target.id}>
                  <PersonLink person={way.target} />
                  {way.through === null ? null : (
                    <>
                      {', '}
                      {words.groups.wayThrough('')}
                      <PersonLink person={way.through} />
                    </>
                  )}
                  <span className="cap">{way.sentence}</span>
                </li>
              ))}
            </ul>
          </Part>
          {group.others.length === 0 ? null : (
            <Part title={words.groups.others}>
              <Members members={group.others} group={group.name} />
              <p className="cap">
                {group.othersTotal > group.others.length
                  ? `${words.groups.othersMore(group.othersTotal - group.others.length)} `
                  : ''}
                {group.kind === 'wanted' ? null : (
                  <Link to="/people" search={{ group: group.id }}>
                    {words.groups.inPeople}
                  </Link>
                )}
              </p>
            </Part>
          )}
        </div>
        <aside className="strip" aria-label={group.name}>
          {group.kind === 'wanted' ? null : <Naming group={group} />}
          {group.objectives.length === 0 ? null : (
            <section>
              <h2>{words.groups.perObjective}</h2>
              <ul className="reach-list">
                {group.objectives.map(({ objective, reach }) => (
                  <li key={objective.id}>
                    {objective.text}
                    <span className="cap">{words.groups.reach[reach]}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="sec">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Naming({ group }: { readonly group: GroupWhole }): ReactElement {
  const tell = useTell('renameGroup', ['group', 'groups', 'people', 'person', 'audit', 'curve', 'week']);
  return (
    <section>
      <TextInPlace
        label={words.groups.rename}
        draft={`group-${group.id}-name`}
        value={group.name}
        empty={group.name}
        onSave={(name) => {
          if (name !== '') tell.mutate({ id: group.id, name });
        }}
      />
      {group.named ? (
        <p className="cap">
          {words.groups.renamed}{' '}
          <button type="button" className="linklike" onClick={() => tell.mutate({ id: group.id, name: null })}>
            {words.groups.foundName}
          </button>
        </p>
      ) : null}
      <NotSaved error={tell.error} />
    </section>
  );
}

function Members(props: { readonly members: GroupWhole['through']; readonly group: string }): ReactElement {
  const { data: status } = useAsk('status', {});
  return (
    <ul className="members">
      {props.members.map(({ person, role, band, lastInteraction }) => (
        <li key={person.id}>
          <Face name={person.name} group={props.group} />
          <div>
            <PersonLink person={person} />
            <span className="cap role">{role}</span>
          </div>
          <span className="cap">
            {words.terms.bands[band]}
            {lastInteraction === null || status === undefined ? '' : `, ${ago(lastInteraction, status.today)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
