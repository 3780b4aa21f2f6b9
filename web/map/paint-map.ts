import type { MapShape } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { groupJoins } from './group-joins.ts';
import { groupPaint, type MapPaint, mixed } from './map-paint.ts';
import type { MapLook } from './map-scene.ts';
import { smoothOutline } from './smooth-outline.ts';

/** A drawing surface over or under the dots, cleared for a new picture. */
export interface MapSurface {
  readonly context: CanvasRenderingContext2D;
  readonly look: MapLook;
  readonly map: MapShape;
  /** Groups first: what joins them is drawn instead of single links. */
  readonly isFar: boolean;
  readonly toPixels: (x: number, y: number) => { readonly x: number; readonly y: number };
}

/** Outlines of groups, dashed and empty for those that are not reached, and what joins them when seen from afar. */
export function paintHulls(surface: MapSurface): void {
  const { context, look, map } = surface;
  for (const region of map.regions) {
    const colour = groupPaint(region.name, look.paint);
    context.beginPath();
    if (region.kind === 'wanted') tracesEllipse(surface, region);
    else tracesHull(surface, region.hull);
    if (region.kind === 'wanted') {
      context.setLineDash([5, 6]);
      context.strokeStyle = look.paint.faint;
    } else {
      context.fillStyle = mixed(colour, look.paint.paper, 0.08);
      context.fill();
      context.strokeStyle = mixed(colour, look.paint.paper, 0.55);
    }
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
  }
  if (surface.isFar) paintJoins(surface);
}

/** The owner, single bridges from them, and rings around whoever is the only way into a group or selected. */
export function paintMarks(surface: MapSurface): void {
  const { context, look, map, toPixels } = surface;
  const { paint } = look;
  const you = toPixels(map.owner.x, map.owner.y);
  const only = map.people.id.flatMap((_, entry) => (map.people.only[entry]! ? [entry] : []));
  const at = (entry: number): { x: number; y: number } => toPixels(map.people.x[entry]!, map.people.y[entry]!);
  context.strokeStyle = paint.accent;
  if (look.showsOwner) {
    context.lineWidth = 1.5;
    context.beginPath();
    for (const entry of only) {
      const end = at(entry);
      context.moveTo(you.x, you.y);
      context.lineTo(end.x, end.y);
    }
    context.stroke();
    context.fillStyle = paint.accent;
    context.beginPath();
    context.arc(you.x, you.y, 7, 0, 2 * Math.PI);
    context.fill();
    paintText(context, words.map.you, you.x, you.y + 22, { paint, isCentred: true });
  }
  context.lineWidth = 2;
  for (const entry of new Set([...only, ...look.selected])) {
    const { x, y } = at(entry);
    context.beginPath();
    context.arc(x, y, look.dots[entry]!.size + 4, 0, 2 * Math.PI);
    context.stroke();
  }
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
}

/** A person's name beside their dot; raised on a sheet of its own where the pointer rests. */
export function paintName(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Named,
  paint: MapPaint,
  { isRaised = false } = {},
): void {
  if (label === null || label === '') return;
  if (isRaised) {
    context.font = `500 14px ${paint.sans}`;
    const width = context.measureText(label).width;
    context.fillStyle = paint.sheet;
    context.strokeStyle = mixed(paint.faint, paint.paper, 0.4);
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x + size + 2, y - 13, width + 14, 26, 6);
    context.fill();
    context.stroke();
  }
  paintText(context, label, x + size + (isRaised ? 9 : 5), y + 5, { paint, isRaised });
}

function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { paint, isCentred = false, isRaised = false }: { paint: MapPaint; isCentred?: boolean; isRaised?: boolean },
): void {
  context.font = `500 14px ${paint.sans}`;
  context.textAlign = isCentred ? 'center' : 'left';
  context.lineJoin = 'round';
  if (!isRaised) {
    context.strokeStyle = paint.paper;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillStyle = paint.ink;
  context.fillText(text, x, y);
  context.strokeStyle = paint.accent;
}

function tracesEllipse({ context, toPixels }: MapSurface, { x, y, radius }: MapShape['regions'][number]): void {
  const [middle, rim] = [toPixels(x, y), toPixels(x + radius, y)];
  const width = Math.abs(rim.x - middle.x);
  context.ellipse(middle.x, middle.y, width, width / 2, 0, 0, 2 * Math.PI);
}

function tracesHull({ context, toPixels }: MapSurface, hull: readonly number[]): void {
  const steps = smoothOutline(hull);
  const last = steps.at(-1);
  if (last === undefined) return;
  const start = toPixels(last.x, last.y);
  context.moveTo(start.x, start.y);
  for (const step of steps) {
    const [from, to, end] = [toPixels(...step.from), toPixels(...step.to), toPixels(step.x, step.y)];
    context.bezierCurveTo(from.x, from.y, to.x, to.y, end.x, end.y);
  }
  context.closePath();
}

/** One line between two groups that are close for all links between their people, the wider the more there are. */
function paintJoins({ context, look, map, toPixels }: MapSurface): void {
  context.strokeStyle = mixed(look.paint.faint, look.paint.paper, 0.35);
  for (const { one, other, links } of groupJoins(map)) {
    const [from, to] = [map.regions[one]!, map.regions[other]!];
    const [a, b] = [toPixels(from.x, from.y), toPixels(to.x, to.y)];
    context.lineWidth = Math.min(6, 0.6 + Math.log2(1 + links) / 2);
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}
