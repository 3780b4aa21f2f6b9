import { foldText } from '../../base/fold-text.ts';
import type { Network, ReadNetwork } from '../../graph/files/network.ts';
import { networkFormat, readNetwork } from '../../graph/files/read-network.ts';
import { sniffSeparator } from '../../graph/files/sniff-separator.ts';
import type { FileStart, FoundFormat, OpenFile } from '../found-format.ts';
import { ignored, mentionKey, rejected } from '../linkedin/mention.ts';
import type { ReadOptions } from '../read-options.ts';
import type { FileRecord, LinkEnd, Origin, OwnerRecord } from '../record.ts';
import { decodeText } from '../text/decode-text.ts';
import { withoutEmpty } from '../without-empty.ts';
import { type NetworkPeople, networkPeople } from './network-people.ts';

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

/** A network as a file holds it, with the people that its nodes are. */
interface PeopleNetwork {
  readonly read: ReadNetwork;
  readonly people: NetworkPeople;
  readonly label: string;
  /** The node of the owner in what Tertius itself wrote. */
  readonly owner: number | undefined;
  /** That owner is this one, and no other person who works with Tertius. */
  readonly isOwn: boolean;
}

/** One record for each problem, each node that the file lists, and each tie. The whole file is held in memory. */
async function* readNetworkFile({ label, pieces, options }: OpenFile): AsyncGenerator<readonly FileRecord[]> {
  const parts: string[] = [];
  for await (const part of decodeText(pieces)) parts.push(part);
  const read = readNetwork(parts.join(''), { withLines: true });
  const people = networkPeople(read);
  const owner = ownerNode(read);
  const isOwn = owner !== undefined && isThisOwner(people.endOf(owner), options);
  const network: PeopleNetwork = { read, people, label, owner, isOwn };
  yield read.problems.map(({ line, code, reason }) => rejected({ file: label, line }, code, reason));
  yield nodeRecords(network);
  yield tieRecords(network);
}

/** What Tertius writes says of exactly one node that it is the owner. */
function ownerNode({ said }: ReadNetwork): number | undefined {
  const owners = [...(said?.nodes.get('standing') ?? [])].filter(([, standing]) => standing === 'owner');
  return owners.length === 1 ? owners[0]![0] : undefined;
}

/** By a common key or the name; while nothing is known of the owner, the file tells who it is. */
function isThisOwner(end: LinkEnd | undefined, { ownerKeys = [], ownerName = '' }: ReadOptions): boolean {
  if (ownerKeys.length === 0 && ownerName === '') return true;
  if (end === undefined) return false;
  const isKnown = end.keys.some((key) => ownerKeys.some(({ kind, value }) => kind === key.kind && value === key.value));
  return isKnown || (ownerName !== '' && foldText(end.name) === foldText(ownerName));
}

function nodeRecords({ read, people, label, owner, isOwn }: PeopleNetwork): readonly FileRecord[] {
  return read.network.ids.flatMap((_, node): readonly FileRecord[] => {
    const line = read.said?.nodeLines[node] ?? 0;
    if (line === 0) return [];
    const origin = { file: label, line };
    if (node === owner && isOwn) return ownerRecords(people, node, origin);
    const record = people.recordOf(node, origin, isOwn);
    return [record ?? ignored(origin, 'a node that is only a number')];
  });
}

/** Who the owner is, as the file says it. */
function ownerRecords({ endOf, wordOf }: NetworkPeople, node: number, origin: Origin): readonly FileRecord[] {
  const of = (fact: OwnerRecord['fact']): OwnerRecord => ({ kind: 'owner', origin, fact });
  const word = (name: string): string => wordOf(node, name) ?? '';
  const { name, keys } = endOf(node) ?? { name: '', keys: [] };
  const [company, title] = [word('company'), word('title')];
  const rest = withoutEmpty({ headline: word('headline'), location: word('location') });
  return [
    of({ about: 'profile', name, givenName: word('givenname'), familyName: word('familyname'), ...rest }),
    ...(company === '' && title === '' ? [] : [of({ about: 'position', company, title })]),
    ...keys.map((key) => of({ about: 'key', key })),
  ];
}

function tieRecords({ read, people, label, owner, isOwn }: PeopleNetwork): readonly FileRecord[] {
  const { network, lines, said } = read;
  const areProbabilities = tellsProbabilities(network);
  const kinds = owner === undefined ? undefined : said?.ties.get('kind');
  const records: FileRecord[] = [];
  for (let tie = 0; tie < network.from.length; tie++) {
    const [from, to] = [network.from[tie]!, network.to[tie]!];
    const isSameAgain =
      tie > 0 && network.from[tie - 1] === to && network.to[tie - 1] === from && lines?.[tie] === lines?.[tie - 1];
    // A tie that leads both ways is one row of the file.
    if (isSameAgain && network.directed) continue;
    const origin = { file: label, line: lines?.[tie] ?? 0 };
    const [one, other] = [people.endOf(from), people.endOf(to)];
    const kind = kinds?.get(tie);
    if (kind === 'tie' && isOwn) records.push(ignored(origin, 'your own tie, which follows from what happened'));
    else if (one === undefined || other === undefined) {
      const id = network.ids[one === undefined ? from : to]!;
      records.push(rejected(origin, 'names-nobody', nobody(id)));
    } else if (kind === 'link' && said?.ties.get('told')?.has(tie) !== true)
      records.push(ignored(origin, 'a link that Tertius only inferred, and infers again'));
    else if (kind === undefined && network.weights?.[tie] === 0) records.push(ignored(origin, 'a tie of weight 0'));
    else {
      const weight = areProbabilities ? network.weights![tie]! : undefined;
      const told = Number(said?.ties.get('told')?.get(tie));
      const probability = kind === 'tie' ? undefined : kind === 'link' ? told : weight;
      records.push({
        kind: 'link',
        origin,
        key: `network:${[mentionKey(one), mentionKey(other)].sort().join(' ~ ')}`,
        people: [one, other],
        evidence: 'declared',
        ...(probability === undefined || !(probability > 0 && probability <= 1) ? {} : { probability }),
      });
    }
  }
  return records;
}

/** Weights of which none is above 1 and some are below are how sure the file is; others count something. */
function tellsProbabilities({ weights }: Network): boolean {
  return weights?.every((weight) => weight <= 1) === true && weights.some((weight) => weight > 0 && weight < 1);
}

function nobody(id: string): string {
  return `“${id}” is a number and no name; give the nodes labels with names or addresses, and import the file again.`;
}
