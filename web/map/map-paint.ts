import { groupClass } from '../parts/initials.ts';

/** Colours of the map in the theme of the page, as `rgb(…)`: drawing surfaces know no custom properties. */
export interface MapPaint {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  /** By the class of a group, `g1` to `g7`. */
  readonly groups: Readonly<Record<string, string>>;
  readonly sans: string;
  readonly serif: string;
}

const GROUPS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'] as const;

/** Reads the colours that hold where an element stands. */
export function paintAt(element: HTMLElement): MapPaint {
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const font = (token: string): string => {
    probe.style.fontFamily = `var(--${token})`;
    return getComputedStyle(probe).fontFamily;
  };
  const paint = {
    paper: colour('paper'),
    sheet: colour('sheet'),
    ink: colour('ink'),
    soft: colour('ink-2'),
    faint: colour('ink-3'),
    accent: colour('accent'),
    groups: Object.fromEntries(GROUPS.map((group) => [group, colour(group)])),
    sans: font('sans'),
    serif: font('serif'),
  };
  probe.remove();
  return paint;
}

/** The colour of a group, the same as on every page; a quiet one for those who fit nowhere. */
export function groupPaint(name: string, paint: MapPaint): string {
  return name === '' ? paint.faint : (paint.groups[groupClass(name)] ?? paint.faint);
}

/** So much of a colour over another, opaque: overlapping lines and dots then stay as they are meant. */
export function mixed(colour: string, under: string, share: number): string {
  const [one, other] = [channelsOf(colour), channelsOf(under)];
  return `rgb(${one.map((value, channel) => Math.round(share * value + (1 - share) * other[channel]!)).join(', ')})`;
}

function channelsOf(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
