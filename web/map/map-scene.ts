import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { MapShape } from '../words/vocabulary.ts';
import { DotProgram } from './dot-program.ts';
import { isOfMany } from './group-joins.ts';
import { bandWord, type Dot } from './map-look.ts';
import { type MapPaint, mixed } from './map-paint.ts';
import { boxOf, topOf } from './map-svg.ts';
import { type MapSurface, paintHulls, paintMarks, paintName } from './paint-map.ts';
import { isWithin } from './within-outline.ts';

/** How the map looks now. */
export interface MapLook {
  readonly dots: readonly Dot[];
  readonly paint: MapPaint;
  readonly showsOwner: boolean;
  /** Only single bridges bear their names, until the map is near. */
  readonly namesAll: boolean;
  /** Entries of people who are selected. */
  readonly selected: readonly number[];
}

/** What happens on the map. */
export interface MapEvents {
  readonly onPerson: (entry: number) => void;
  readonly onRegion: (region: number) => void;
  readonly onNothing: () => void;
  /** The view moved: where the names of regions belong now, in pixels, and where names of people stand already. */
  readonly onView: (names: readonly NamePlace[], people: readonly NamePlace[]) => void;
}

/** Where a name belongs: its middle, and where it ends below. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  /** Pixels that the region is wide, or the name of a person. */
  readonly width: number;
}

/** What part of the map is in sight: its middle, and half of what is seen across, in the map's own lengths. */
export interface MapSight {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** A drawn map that can be moved about. */
export interface MapScene {
  show(look: MapLook): void;
  /** What is in sight now; undefined while all of it is. */
  sight(): MapSight | undefined;
  fit(): void;
  zoomTo(x: number, y: number, radius: number): void;
  zoomBy(factor: number): void;
  pan(right: number, down: number): void;
  /** Entries of people within an outline in pixels of the map. */
  peopleWithin(outline: readonly number[]): number[];
  kill(): void;
}

/** More links than this rest while the map moves. */
const MANY_LINKS = 4_000;
/** Camera ratio above which a map of many people shows groups first. */
const FAR = 0.5;
/** Pixels that the map needs for dots of full size. */
const FULL_WIDTH = 600;
const LEAST_ROOM = 0.6;
const NEAREST = 0.02;
const FARTHEST = 1.6;
/** Pixels of a letter of a person's name on average, and of its line. */
const NAME_LETTER = 8;
const NAME_LINE = 20;
const MOVE = { duration: 220 };
const AT_ONCE = { duration: 0 };

/**
 * Draws a map into an element, with WebGL; `sight` is where a map drawn before was looked at. @throws when the browser has none
 */
export function mapScene(
  place: HTMLElement,
  map: MapShape,
  first: MapLook,
  events: MapEvents,
  sight?: MapSight,
): MapScene {
  const graph = new Graph({ multi: true, type: 'undirected' });
  let look = first;
  for (const [entry, label] of map.people.name.entries()) {
    const { size, colour: color, fill } = look.dots[entry]!;
    graph.addNode(String(entry), { x: map.people.x[entry], y: map.people.y[entry], label, size, color, fill });
  }
  const isLarge = isOfMany(map);
  // Of a large map links come when it is first seen from near.
  let hasLinks = !isLarge;
  if (hasLinks) addLinks(graph, map, look.paint);
  const sigma = new Sigma(graph, place, {
    allowInvalidContainer: true,
    defaultNodeType: 'dot',
    nodeProgramClasses: { dot: DotProgram },
    defaultEdgeType: 'line',
    edgeProgramClasses: { line: EdgeLineProgram },
    hideEdgesOnMove: map.links.from.length > MANY_LINKS,
    hideLabelsOnMove: isLarge,
    labelDensity: 0.6,
    labelGridCellSize: 130,
    labelRenderedSizeThreshold: 8,
    stagePadding: 24,
    zIndex: true,
    minCameraRatio: NEAREST,
    maxCameraRatio: FARTHEST,
    zoomDuration: motion().duration,
    defaultDrawNodeLabel: (context, data) => paintName(context, data, look.paint),
    defaultDrawNodeHover: (context, data) => {
      const band = bandWord(map.people.band[Number(data.key)]!);
      paintName(context, { ...data, label: `${data.label} · ${band}` }, look.paint, { isRaised: true });
    },
  });
  const box = boxOf(map);
  sigma.setCustomBBox({ x: [box.left, box.right], y: [box.bottom, box.top] });
  const hulls = sigma.createCanvas('hulls', { beforeLayer: 'edges' });
  const marks = sigma.createCanvas('marks', { afterLayer: 'nodes' });
  // A small screen has less room: smaller dots, and no names of people until they are asked for.
  const room = Math.min(1, Math.max(LEAST_ROOM, place.clientWidth / FULL_WIDTH));
  const isFar = (): boolean => isLarge && sigma.getCamera().ratio > FAR;
  let wasFar = isFar();

  const isNamed = (entry: number, selected: ReadonlySet<number>): boolean =>
    selected.has(entry) || (map.people.only[entry]! && !isFar() && room === 1) || (look.namesAll && !isLarge);
  const applyLook = (): void => {
    const selected = new Set(look.selected);
    const far = isFar();
    graph.updateEachNodeAttributes((node, attributes) => {
      const entry = Number(node);
      const { size, colour, fill } = look.dots[entry]!;
      const isOnly = map.people.only[entry]!;
      return {
        ...attributes,
        size: room * (selected.has(entry) ? Math.max(size * 1.25, 5) : size),
        color: colour,
        fill,
        zIndex: isOnly ? 2 : map.people.real[entry]! ? 1 : 0,
        forceLabel: isNamed(entry, selected),
        hidden: far && !map.people.real[entry]! && !selected.has(entry),
      };
    });
  };
  const colourLinks = (): void => {
    let link = 0;
    const colour = linkColours(map, look.paint);
    graph.updateEachEdgeAttributes((_, attributes) => ({ ...attributes, color: colour(link++) }));
  };
  const surface = (canvas: HTMLCanvasElement): MapSurface => ({
    context: clearedContext(canvas, sigma.getDimensions()),
    look,
    map,
    isFar: isFar(),
    toPixels: (x, y) => sigma.graphToViewport({ x, y }),
  });
  const namedPeople = (): NamePlace[] => {
    const selected = new Set(look.selected);
    return map.people.name.flatMap((name, entry) => {
      if (!isNamed(entry, selected)) return [];
      const { x, y } = sigma.graphToViewport({ x: map.people.x[entry]!, y: map.people.y[entry]! });
      const width = NAME_LETTER * name.length;
      return [{ x: x + look.dots[entry]!.size + width / 2, y: y + NAME_LINE / 2, width }];
    });
  };
  const paintAround = (): void => {
    paintHulls(surface(hulls));
    paintMarks(surface(marks));
    events.onView(
      map.regions.map((region) => {
        const top = sigma.graphToViewport({ x: region.x, y: topOf(region) });
        const right = sigma.graphToViewport({ x: region.x + region.radius, y: region.y });
        return { x: top.x, y: top.y, width: 2 * (right.x - top.x) };
      }),
      namedPeople(),
    );
  };

  sigma.on('afterRender', paintAround);
  sigma.on('clickNode', ({ node }) => events.onPerson(Number(node)));
  sigma.on('clickStage', ({ event }) => {
    const { x, y } = sigma.viewportToGraph(event);
    const region = map.regions.findIndex((one) =>
      one.kind === 'wanted' ? Math.hypot(x - one.x, 2 * (y - one.y)) < one.radius : isWithin(x, y, one.hull),
    );
    if (region === -1) events.onNothing();
    else events.onRegion(region);
  });
  sigma.on('enterNode', () => place.classList.add('on-person'));
  sigma.on('leaveNode', () => place.classList.remove('on-person'));
  sigma.getCamera().on('updated', () => {
    if (isFar() === wasFar) return;
    wasFar = isFar();
    if (!wasFar && !hasLinks) {
      addLinks(graph, map, look.paint);
      hasLinks = true;
    }
    sigma.getCanvases().edges!.style.visibility = wasFar ? 'hidden' : 'visible';
    applyLook();
  });
  applyLook();
  if (sight !== undefined) {
    // The box of this map counts from here on.
    sigma.refresh();
    const { width, height } = sigma.getDimensions();
    const [middle, rim] = [
      sigma.graphToViewport(sight),
      sigma.graphToViewport({ x: sight.x + sight.half, y: sight.y }),
    ];
    const target = sigma.viewportToFramedGraph(middle);
    const share = (2 * Math.abs(rim.x - middle.x)) / width;
    if (width > 0 && height > 0) sigma.getCamera().setState({ x: target.x, y: target.y, ratio: share });
  }

  return {
    show(next) {
      const isRecoloured = next.paint !== look.paint;
      look = next;
      applyLook();
      if (isRecoloured) colourLinks();
      sigma.refresh();
    },
    sight() {
      const { x, y, ratio } = sigma.getCamera();
      if (x === 0.5 && y === 0.5 && ratio === 1) return undefined;
      const { width, height } = sigma.getDimensions();
      const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
      const rim = sigma.viewportToGraph({ x: width, y: height / 2 });
      return { x: middle.x, y: middle.y, half: rim.x - middle.x };
    },
    fit: () => void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, motion()),
    zoomTo(x, y, radius) {
      const { width, height } = sigma.getDimensions();
      const { ratio } = sigma.getCamera();
      const [middle, rim] = [sigma.graphToViewport({ x, y }), sigma.graphToViewport({ x: x + radius, y })];
      const target = sigma.viewportToFramedGraph(middle);
      const share = (2.3 * Math.abs(rim.x - middle.x)) / Math.min(width, height);
      sigma
        .getCamera()
        .animate({ x: target.x, y: target.y, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio * share)) }, motion());
    },
    zoomBy(factor) {
      const camera = sigma.getCamera();
      camera.animate({ ratio: Math.min(FARTHEST, Math.max(NEAREST, camera.ratio * factor)) }, motion());
    },
    pan(right, down) {
      const { width, height } = sigma.getDimensions();
      const target = sigma.viewportToFramedGraph({ x: width * (0.5 + right), y: height * (0.5 + down) });
      sigma.getCamera().animate({ x: target.x, y: target.y }, motion());
    },
    peopleWithin(outline) {
      return map.people.id.flatMap((_, entry) => {
        const { x, y } = sigma.graphToViewport({ x: map.people.x[entry]!, y: map.people.y[entry]! });
        return isWithin(x, y, outline) ? [entry] : [];
      });
    },
    kill: () => sigma.kill(),
  };
}

function addLinks(graph: Graph, map: MapShape, paint: MapPaint): void {
  const colour = linkColours(map, paint);
  for (const [link, from] of map.links.from.entries()) {
    graph.addUndirectedEdge(from, map.links.to[link], { color: colour(link), size: 1 });
  }
}

/** Grey, the fainter the less likely. */
function linkColours({ links }: MapShape, paint: MapPaint): (link: number) => string {
  const colours = [0.2, 0.3, 0.45].map((share) => mixed(paint.faint, paint.paper, share));
  return (link) => {
    const probability = links.probability[link]!;
    return colours[probability < 0.3 ? 0 : probability < 0.7 ? 1 : 2]!;
  };
}

/** A drawing surface as large as the map, as fine as the screen, and empty. */
function clearedContext(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): CanvasRenderingContext2D {
  const fine = window.devicePixelRatio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no drawing surface.');
  if (canvas.width !== Math.round(width * fine) || canvas.height !== Math.round(height * fine)) {
    canvas.width = Math.round(width * fine);
    canvas.height = Math.round(height * fine);
  }
  context.setTransform(fine, 0, 0, fine, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

/** No movement for those who asked for none. */
function motion(): { duration: number } {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? AT_ONCE : MOVE;
}
