import type { Network } from '../../graph/files/network.ts';
import { networkFormat, readNetwork } from '../../graph/files/read-network.ts';
import { sniffSeparator } from '../../graph/files/sniff-separator.ts';
import type { FileStart, FoundFormat, OpenFile } from '../found-format.ts';
import { emailKey, ignored, mention, mentionKey, rejected } from '../linkedin/mention.ts';
import type { FileRecord, Mention } from '../record.ts';
import { decodeText } from '../text/decode-text.ts';

const NAMES = {
  graphml: 'GraphML network',
  gexf: 'GEXF network',
  pajek: 'Pajek network',
  json: 'JSON network',
  'edge-list': 'list of links',
} as const;

/** Both ends, and no more than a weight, a kind and an id beside them: a table with more columns is about something else. */
const MOST_COLUMNS = 5;
const FROM = /^(?:source|from|src|person1|node1|ego)$/;
const TO = /^(?:target|to|dst|person2|node2|alter)$/;

/** Recognises a file of a network whose nodes are people. Lists of links are known by their header or, without one, by their name. */
export function recogniseNetwork({ name, text }: FileStart): FoundFormat | undefined {
  const format = networkFormat(text);
  const isNetwork = {
    graphml: () => /<(?:\w+:)?graphml[\s>]/.test(text),
    gexf: () => true,
    pajek: () => /^\*(?:vertices|network)\b/im.test(text),
    json: () => /"nodes"\s*:/.test(text) && /"(?:links|edges)"\s*:/.test(text),
    'edge-list': () => isListOfLinks(name, text),
  }[format];
  if (!isNetwork()) return undefined;
  return {
    name: NAMES[format],
    rank: 130,
    isGuess: format === 'edge-list',
    read: readNetworkFile,
  };
}

function isListOfLinks(name: string, text: string): boolean {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '' && !/^\s*[#%]/.test(line));
  if (first === undefined) return false;
  const cells = first.split(sniffSeparator(text)).map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return false;
  const isNamed = cells.some((cell) => FROM.test(cell)) && cells.some((cell) => TO.test(cell));
  return isNamed || /\.(?:edges|edgelist|ncol|el)$/i.test(name);
}

/** One record for each tie, problem, and node without ties. The whole file is held in memory. */
async function* readNetworkFile({ label, pieces }: OpenFile): AsyncGenerator<readonly FileRecord[]> {
  const parts: string[] = [];
  for await (const part of decodeText(pieces)) parts.push(part);
  const { network, problems, lines } = readNetwork(parts.join(''), { withLines: true });
  const records: FileRecord[] = problems.map(({ line, code, reason }) => rejected({ file: label, line }, code, reason));
  const people = network.ids.map((id, node) => personOf(id, network.labels?.[node]));
  const areProbabilities = tellsProbabilities(network);
  const tied = new Set<number>();
  for (let tie = 0; tie < network.from.length; tie++) {
    const [from, to] = [network.from[tie]!, network.to[tie]!];
    const isSameAgain =
      tie > 0 && network.from[tie - 1] === to && network.to[tie - 1] === from && lines?.[tie] === lines?.[tie - 1];
    tied.add(from).add(to);
    // A tie that leads both ways is one row of the file.
    if (isSameAgain && network.directed) continue;
    const origin = { file: label, line: lines?.[tie] ?? 0 };
    const [one, other] = [people[from], people[to]];
    if (one === undefined || other === undefined) {
      const id = network.ids[one === undefined ? from : to]!;
      records.push(rejected(origin, 'names-nobody', nobody(id)));
    } else if (network.weights?.[tie] === 0) {
      records.push(ignored(origin, 'a tie of weight 0'));
    } else {
      const probability = areProbabilities ? network.weights![tie]! : undefined;
      records.push({
        kind: 'link',
        origin,
        key: `network:${[mentionKey(one), mentionKey(other)].sort().join(' ~ ')}`,
        people: [one, other],
        evidence: 'declared',
        ...(probability === undefined ? {} : { probability }),
      });
    }
  }
  for (const node of network.ids.keys())
    if (!tied.has(node)) records.push(ignored({ file: label, line: 0 }, 'a node without ties'));
  yield records;
}

/** Who a node is, by its label and by an address that stands for either; undefined where it is only a number. */
function personOf(id: string, label: string | undefined): Mention | undefined {
  const address = [id, label ?? ''].find((text) => emailKey(text) !== undefined) ?? '';
  const url = [id, label ?? ''].find((text) => /linkedin\.com\//i.test(text)) ?? '';
  const name = [label ?? '', id].find((text) => text !== address && text !== url && /\p{L}/u.test(text)) ?? '';
  const person = mention(name.trim(), { email: address, url });
  return person.name === '' && person.keys.length === 0 ? undefined : person;
}

/** Weights of which none is above 1 and some are below are how sure the file is; others count something. */
function tellsProbabilities({ weights }: Network): boolean {
  return weights?.every((weight) => weight <= 1) === true && weights.some((weight) => weight > 0 && weight < 1);
}

function nobody(id: string): string {
  return `“${id}” is a number and no name; give the nodes labels with names or addresses, and import the file again.`;
}
