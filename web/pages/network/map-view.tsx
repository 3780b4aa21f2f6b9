import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { isOfMany } from '../../map/group-joins.ts';
import { dotsOf } from '../../map/map-look.ts';
import { type MapPaint, paintAt } from '../../map/map-paint.ts';
import { type MapLook, type MapScene, type MapSight, mapScene, type NamePlace } from '../../map/map-scene.ts';
import { afterPaint } from '../../parts/after-paint.ts';
import { useTheme } from '../../parts/theme.ts';
import type { MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Lasso } from './lasso.tsx';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { type MapChoice, MapPanel } from './map-panel.tsx';
import { MapTable } from './map-table.tsx';
import { MapTime } from './map-time.tsx';
import type { ChangeSearch } from './network-page.tsx';
import type { NetworkSearch } from './network-search.ts';
import { RegionNames } from './region-names.tsx';
import { savePicture } from './save-picture.ts';

const STEP = 0.15;
const CLOSER = 1 / 1.5;
const NO_NAMES = { regions: [], people: [] };

/** The drawn map with its controls, its legend, the weeks below and what is chosen beside it. */
export function MapView(props: {
  readonly map: MapShape;
  readonly search: NetworkSearch;
  readonly change: ChangeSearch;
}): ReactElement {
  const { map, search, change } = props;
  const { colour = 'group', size = 'strength' } = search;
  const place = useRef<HTMLDivElement>(null);
  const scene = useRef<MapScene>(null);
  const paint = usePaint(place);
  const [names, setNames] = useState<{ regions: readonly NamePlace[]; people: readonly NamePlace[] }>(NO_NAMES);
  const [choice, choose] = useState<MapChoice>();
  const [showsOwner, showOwner] = useState(true);
  const [namesAll, nameAll] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const [hasWebGl] = useState(canDraw);
  const selected = useMemo(() => entriesOf(map, choice), [map, choice]);
  const look = useMemo(
    (): MapLook | undefined =>
      paint === undefined
        ? undefined
        : { dots: dotsOf(map, colour, size, paint), paint, showsOwner, namesAll, selected },
    [map, colour, size, paint, showsOwner, namesAll, selected],
  );
  const latest = useRef(look);
  latest.current = look;

  // The scene belongs to one map; how it looks changes without a new one. Another week of the same part stays where it was looked at.
  const part = search.region;
  const kept = useRef<{ readonly part: typeof part; readonly sight: MapSight | undefined }>(undefined);
  const isReady = look !== undefined;
  useEffect(() => {
    const at = place.current;
    if (at === null || !isReady) return;
    const before = kept.current?.part === part ? kept.current?.sight : undefined;
    const events = {
      onPerson: (entry: number) => choose({ kind: 'person', id: map.people.id[entry]! }),
      onRegion: (region: number) => choose({ kind: 'region', id: map.regions[region]!.id }),
      onNothing: () => choose(undefined),
      onView: (regions: readonly NamePlace[], people: readonly NamePlace[]) => setNames({ regions, people }),
    };
    // A large map takes a while; the page around it is seen first.
    const callOff = afterPaint(() => {
      if (latest.current !== undefined) scene.current = mapScene(at, map, latest.current, events, before);
    });
    return () => {
      callOff();
      if (scene.current === null) return;
      kept.current = { part, sight: scene.current.sight() };
      scene.current.kill();
      scene.current = null;
    };
  }, [map, isReady, part]);
  useEffect(() => {
    if (look !== undefined) scene.current?.show(look);
  }, [look]);

  const showPerson = (id: number): boolean => {
    const entry = map.people.id.indexOf(id);
    if (entry === -1) return false;
    choose({ kind: 'person', id });
    scene.current?.zoomTo(map.people.x[entry]!, map.people.y[entry]!, 6);
    return true;
  };
  const showRegion = (id: string): void => {
    const region = map.regions.find((one) => one.id === id);
    choose({ kind: 'region', id });
    if (region !== undefined) scene.current?.zoomTo(region.x, region.y, region.radius);
  };
  const onKey = (event: KeyboardEvent): void => {
    const act = actionFor(event.key, scene.current, () => choose(undefined));
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  if (!hasWebGl) {
    return (
      <>
        <p className="trouble">{words.map.noWebGl}</p>
        <MapTable map={map} />
      </>
    );
  }
  return (
    <>
      <MapControls
        colour={colour}
        size={size}
        showsOwner={showsOwner}
        namesAll={namesAll}
        owner={map.owner.id}
        isPart={search.region !== undefined}
        change={change}
        showOwner={showOwner}
        nameAll={nameAll}
        showPerson={showPerson}
      />
      <div className="map-cols">
        <div>
          <div className="map">
            <div
              ref={place}
              className="map-place"
              role="application"
              aria-label={words.map.label(map.sentence)}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows and signs move the map, as its label says
              tabIndex={0}
              onKeyDown={onKey}
            />
            <RegionNames regions={map.regions} names={names.regions} taken={names.people} onChoose={showRegion} />
            {isDrawing ? (
              <Lasso
                onDrawn={(outline) => {
                  const ids = scene.current?.peopleWithin(outline).map((entry) => map.people.id[entry]!) ?? [];
                  choose({ kind: 'many', ids });
                  setDrawing(false);
                }}
                onStop={() => setDrawing(false)}
              />
            ) : null}
          </div>
          <div className="row map-tools">
            <button className="btn" type="button" onClick={() => scene.current?.zoomBy(CLOSER)}>
              {words.map.nearer}
            </button>
            <button className="btn" type="button" onClick={() => scene.current?.zoomBy(1 / CLOSER)}>
              {words.map.farther}
            </button>
            <button className="btn" type="button" onClick={() => scene.current?.fit()}>
              {words.map.whole}
            </button>
            <button className="btn" type="button" aria-pressed={isDrawing} onClick={() => setDrawing(!isDrawing)}>
              {words.map.lasso}
            </button>
            <SaveButtons map={map} look={look} />
          </div>
          {isDrawing ? (
            <p className="cap" role="status">
              {words.map.lassoHow}
            </p>
          ) : null}
          {look === undefined ? null : <MapLegend map={map} colour={colour} paint={look.paint} />}
          <MapTime map={map} day={search.day} change={change} />
          <p className="cap map-caption">
            {isOfMany(map) ? `${words.map.caption} ${words.map.captionFar}` : words.map.caption}
          </p>
        </div>
        <MapPanel
          map={map}
          choice={choice}
          choose={choose}
          showPerson={showPerson}
          showRegion={showRegion}
          change={change}
        />
      </div>
    </>
  );
}

function SaveButtons({ map, look }: { readonly map: MapShape; readonly look: MapLook | undefined }): ReactElement {
  const [hasFailed, setFailed] = useState(false);
  const save = (kind: 'png' | 'svg'): void => {
    if (look === undefined) return;
    savePicture(map, look, kind).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button className="btn" type="button" onClick={() => save('png')}>
        {words.map.savePng}
      </button>
      <button className="btn" type="button" onClick={() => save('svg')}>
        {words.map.saveSvg}
      </button>
      {hasFailed ? (
        <p className="trouble" role="alert">
          {words.map.notSaved}
        </p>
      ) : null}
    </>
  );
}

/** The colours of the page, read again when the theme changes. */
function usePaint(place: { readonly current: HTMLElement | null }): MapPaint | undefined {
  const [theme] = useTheme();
  const [paint, setPaint] = useState<MapPaint>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the colours are
  useEffect(() => {
    const read = (): void => {
      if (place.current !== null) setPaint(paintAt(place.current));
    };
    read();
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => system.removeEventListener('change', read);
  }, [place, theme]);
  return paint;
}

/** WebGL may be missing, or switched off; the table then stands in for the map. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

function actionFor(key: string, scene: MapScene | null, forget: () => void): (() => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return () => scene?.pan(-STEP, 0);
    case 'ArrowRight':
      return () => scene?.pan(STEP, 0);
    case 'ArrowUp':
      return () => scene?.pan(0, -STEP);
    case 'ArrowDown':
      return () => scene?.pan(0, STEP);
    case '+':
    case '=':
      return () => scene?.zoomBy(CLOSER);
    case '-':
      return () => scene?.zoomBy(1 / CLOSER);
    case '0':
      return () => scene?.fit();
    case 'Escape':
      return forget;
    default:
      return undefined;
  }
}

function entriesOf(map: MapShape, choice: MapChoice | undefined): readonly number[] {
  if (choice === undefined || choice.kind === 'region') return [];
  const ids = new Set(choice.kind === 'person' ? [choice.id] : choice.ids);
  return map.people.id.flatMap((id, entry) => (ids.has(id) ? [entry] : []));
}
