import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

const FILE = join(import.meta.dirname, 'ratios.json');
/** A ratio that falls by more than this share of its recorded value is called out. */
const FALL = 0.15;

/** What a figure is known by from run to run. */
export function figureName({ what, size, peer }: Figure): string {
  return `${what}, ${size}, ${peer?.name ?? 'alone'}`;
}

/** The ratios of the last run that was recorded. */
export function recordedRatios(): Readonly<Record<string, number>> {
  // Written by recordRatios alone.
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>;
}

/** Keeps the ratios of these figures; those of others stay as they were. */
export function recordRatios(figures: readonly Figure[]): void {
  const ratios = { ...recordedRatios() };
  for (const figure of figures) {
    if (figure.peer === undefined) continue;
    ratios[figureName(figure)] = Number((figure.peer.milliseconds / figure.ours).toPrecision(3));
  }
  const inOrder = Object.entries(ratios).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
}

/** `FELL from 13.8`, where a figure's ratio is worse than recorded by more than is due to chance. */
export function fallOf(figure: Figure, recorded: Readonly<Record<string, number>>): string | undefined {
  const before = recorded[figureName(figure)];
  if (before === undefined || figure.peer === undefined) return undefined;
  return figure.peer.milliseconds / figure.ours < (1 - FALL) * before ? `FELL from ${before}` : undefined;
}
