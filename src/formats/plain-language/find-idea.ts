/** An idea in a line, and where it stands. */
export interface IdeaInText {
  readonly text: string;
  /** The line says nothing but the idea, and perhaps of whom it is. */
  readonly isAlone: boolean;
  readonly start: number;
  readonly end: number;
}

/** “idea: …” in English, German, French and Spanish, at the beginning or after a comma, a full stop or a semicolon. */
const IDEA = /(?:^|[,;.])\s*(?:idea|idee|idée)\s*:\s*(?<what>[^;]+)/iu;

/** The first idea of a line: whatever stands behind the word, up to a semicolon. */
export function findIdea(line: string): IdeaInText | undefined {
  const match = IDEA.exec(line);
  const text = match?.groups?.what?.trim() ?? '';
  if (match === null || text === '') return undefined;
  const end = match.index + match[0].length;
  const isAlone = line.slice(0, match.index).trim() === '' && line.slice(end).replace(/^[;\s]+/, '') === '';
  return { text, isAlone, start: match.index, end };
}
