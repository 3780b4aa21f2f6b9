/**
 * The line on which each entry of the lists in a JSON text begins, by the path of the list: `links` or `graph.nodes`.
 * The text must be valid JSON. Entries of objects count too, in order.
 */
export function jsonLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  const path: string[] = [];
  let line = 1;
  let key = '';
  let awaiting = true;
  const begin = (): void => {
    if (!awaiting) return;
    awaiting = false;
    const place = path.join('.');
    const list = lines.get(place);
    if (list === undefined) lines.set(place, [line]);
    else list.push(line);
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') line++;
    else if (char === '"') {
      begin();
      const start = at + 1;
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
      key = text.slice(start, at);
    } else if (char === '{' || char === '[') {
      begin();
      path.push(key);
      key = '';
      awaiting = true;
    } else if (char === '}' || char === ']') {
      path.pop();
      awaiting = false;
    } else if (char === ',') {
      awaiting = true;
      key = '';
    } else if (!/[\s:]/.test(char)) begin();
  }
  return new Map([...lines].map(([place, list]) => [place.replace(/^\./, ''), list]));
}
