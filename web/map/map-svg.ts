import type { MapShape } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import type { Dot } from './map-look.ts';
import { groupPaint, type MapPaint, mixed } from './map-paint.ts';
import { smoothOutline } from './smooth-outline.ts';

/** What the picture shows beside the map itself. */
export interface PictureOptions {
  readonly dots: readonly Dot[];
  readonly paint: MapPaint;
  readonly showsOwner: boolean;
}

/** Points for each unit of length of the map. */
const SCALE = 14;
const EDGE = 60;
const NAME_SIZE = 17;
const SMALL_SIZE = 13;

/** The whole map as an SVG picture, with its groups and the single bridges named. */
export function mapSvg(map: MapShape, { dots, paint, showsOwner }: PictureOptions): string {
  const box = boxOf(map);
  const x = (value: number): number => round((value - box.left) * SCALE + EDGE);
  const y = (value: number): number => round((box.top - value) * SCALE + EDGE);
  const [width, height] = [x(box.right) + EDGE, y(box.bottom) + EDGE];
  const { people, links, regions, owner } = map;
  const line = (from: readonly [number, number], to: readonly [number, number]): string =>
    `M${x(from[0])} ${y(from[1])}L${x(to[0])} ${y(to[1])}`;
  const at = (entry: number): readonly [number, number] => [people.x[entry]!, people.y[entry]!];
  const only = people.id.flatMap((_, entry) => (people.only[entry]! ? [entry] : []));
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paint.paper}"/>`,
    ...regions.map((region) => hullSvg(region, { x, y, paint })),
    `<path d="${links.from.map((from, link) => line(at(from), at(links.to[link]!))).join('')}" fill="none" stroke="${mixed(paint.faint, paint.paper, 0.3)}"/>`,
    ...(showsOwner
      ? only.map(
          (entry) => `<path d="${line([owner.x, owner.y], at(entry))}" stroke="${paint.accent}" stroke-width="2"/>`,
        )
      : []),
    ...dots.map(
      (dot, entry) =>
        `<circle cx="${x(people.x[entry]!)}" cy="${y(people.y[entry]!)}" r="${round(dot.size)}" fill="${dot.fill}" stroke="${dot.colour}" stroke-width="1.5"/>`,
    ),
    ...only.map((entry) =>
      textSvg(people.name[entry]!, x(people.x[entry]!), y(people.y[entry]!) - 12, {
        paint,
        size: SMALL_SIZE,
        isSerif: false,
      }),
    ),
    ...regions.map((region) =>
      textSvg(region.name === '' ? words.map.rest : region.name, x(region.x), y(topOf(region)) - 8, {
        paint,
        size: NAME_SIZE,
        isSerif: true,
      }),
    ),
    ...(showsOwner
      ? [
          `<circle cx="${x(owner.x)}" cy="${y(owner.y)}" r="8" fill="${paint.accent}"/>`,
          textSvg(words.map.you, x(owner.x), y(owner.y) + 24, { paint, size: SMALL_SIZE, isSerif: false }),
        ]
      : []),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(map.sentence)}</title>${parts.join('')}</svg>\n`;
}

/** Highest point of a region, where its name stands. */
export function topOf({ hull, y, radius, kind }: MapShape['regions'][number]): number {
  // Of a group not reached the name stands within the empty outline.
  if (kind === 'wanted') return y - 1.5;
  let top = hull.length === 0 ? y + radius : Number.NEGATIVE_INFINITY;
  for (let corner = 1; corner < hull.length; corner += 2) top = Math.max(top, hull[corner]!);
  return top;
}

/** The part of the plane that the map takes up. */
export function boxOf({ regions }: MapShape): { left: number; right: number; top: number; bottom: number } {
  const box = { left: -4, right: 4, top: 4, bottom: -4 };
  for (const { x, y, radius } of regions) {
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.max(box.top, y + radius + 1);
    box.bottom = Math.min(box.bottom, y - radius);
  }
  return box;
}

interface Drawing {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly paint: MapPaint;
}

function hullSvg(region: MapShape['regions'][number], { x, y, paint }: Drawing): string {
  if (region.kind === 'wanted') {
    const [width, height] = [region.radius * SCALE, region.radius * SCALE * 0.5].map(round);
    return `<ellipse cx="${x(region.x)}" cy="${y(region.y)}" rx="${width}" ry="${height}" fill="none" stroke="${paint.faint}" stroke-dasharray="5 6"/>`;
  }
  if (region.hull.length === 0) return '';
  const steps = smoothOutline(region.hull);
  const last = steps.at(-1)!;
  const curve = steps.map(
    (step) => `C${x(step.from[0])} ${y(step.from[1])} ${x(step.to[0])} ${y(step.to[1])} ${x(step.x)} ${y(step.y)}`,
  );
  const colour = groupPaint(region.name, paint);
  return `<path d="M${x(last.x)} ${y(last.y)}${curve.join('')}Z" fill="${mixed(colour, paint.paper, 0.08)}" stroke="${mixed(colour, paint.paper, 0.55)}"/>`;
}

function textSvg(
  text: string,
  x: number,
  y: number,
  { paint, size, isSerif }: { readonly paint: MapPaint; readonly size: number; readonly isSerif: boolean },
): string {
  const font = isSerif
    ? `font-family="${escaped(paint.serif)}" font-style="italic"`
    : `font-family="${escaped(paint.sans)}"`;
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${size}" ${font} fill="${paint.ink}" stroke="${paint.paper}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
