const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count as it stands in a sentence: `seven`, `13`. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** A span of whole days as people say it: `yesterday`, `nine days ago`, `seven months ago`, `three years ago`. */
export function timeAgo(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${timeSpan(days)} ago`;
}

/** The same without `ago`: `nine days`, `seven months`. */
export function timeSpan(days: number): string {
  if (days < 14) return counted(Math.max(1, days), 'day');
  if (days < 60) return counted(Math.round(days / 7), 'week');
  if (days < 700) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round(days / 365.25), 'year');
}

function counted(count: number, unit: string): string {
  return `${countWord(count)} ${unit}${count === 1 ? '' : 's'}`;
}
