/** Part of a sentence; `at` is where it starts. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isName: boolean;
}

/** Cuts a sentence so that names stand apart; the pieces joined give the sentence back. Longer names are found first. */
export function pieceOut(sentence: string, names: readonly string[]): readonly Piece[] {
  const known = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return [{ text: sentence, at: 0, isName: false }];
  const pattern = new RegExp(`(${known.map(escaped).join('|')})`, 'u');
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of sentence.split(pattern)) {
    if (text !== '') pieces.push({ text, at, isName: known.includes(text) });
    at += text.length;
  }
  return pieces;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
