const NUMBERS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** The same steps as in English: days to two weeks, weeks to two months, months to two years. */
export function germanSpan(days: number): string {
  if (days < 14) return counted(Math.max(1, days), 'ein Tag', 'Tage');
  if (days < 60) return counted(Math.round(days / 7), 'eine Woche', 'Wochen');
  if (days < 700) return counted(Math.round(days / 30.44), 'ein Monat', 'Monate');
  return counted(Math.round(days / 365.25), 'ein Jahr', 'Jahre');
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${NUMBERS[count] ?? count} ${many}`;
}

/** After “vor”: `zwei Monaten`, `einem Jahr`. */
export function dative(span: string): string {
  if (span.startsWith('eine ')) return span.replace('eine ', 'einer ');
  if (span.startsWith('ein ')) return span.replace('ein ', 'einem ');
  return /(Tage|Monate|Jahre)$/.test(span) ? `${span}n` : span;
}
