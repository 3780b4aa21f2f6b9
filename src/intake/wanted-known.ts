import { foldText } from '../base/fold-text.ts';
import type { FileRecord, Mention } from '../formats/record.ts';
import type { WantedKnown } from '../model/known.ts';
import { keysIn } from './draft.ts';
import { type NameEvidence, nameKey } from './identify.ts';

/** What has to be known to decide on these records: whoever they may mean, and what they may tell again. */
export function wantedKnown(records: readonly FileRecord[]): WantedKnown {
  const keys = new Map<string, WantedKnown['keys'][number]>();
  const names = new Set<string>();
  const interactions = new Set<string>();
  const favours: string[] = [];
  const toldLinks: string[] = [];
  const nobodies = new Map<string, WantedKnown['nobodies'][number]>();
  const wantNobody = (key: WantedKnown['nobodies'][number]): void => {
    nobodies.set(`${key.kind} ${key.value}`, key);
  };
  for (const record of records) {
    for (const key of keysIn(record)) keys.set(`${key.kind} ${key.value}`, key);
    for (const mention of mentionsIn(record)) {
      if (mention.name === '') continue;
      names.add(foldText(mention.name));
      // An entry of an address book may turn out to have but keys of others; then it goes by its name.
      if (mention.keys.length > 0 && record.kind !== 'person') continue;
      const key = nameKey(mention, record.kind === 'person' ? record : record.kind === 'link' ? mention : {});
      keys.set(`${key.kind} ${key.value}`, key);
    }
    switch (record.kind) {
      case 'exchange':
        interactions.add(record.key);
        // Whoever takes part may be a room or a list, as another file says.
        for (const { person } of record.parties) for (const key of person.keys) wantNobody(key);
        break;
      case 'favour':
        favours.push(record.key);
        break;
      case 'link':
        toldLinks.push(record.key);
        break;
      case 'ignored': {
        const { nobody } = record;
        if (nobody !== undefined) wantNobody(nobody.keys[0] ?? { kind: 'name', value: foldText(nobody.name) });
        break;
      }
      default:
    }
  }
  return {
    keys: [...keys.values()],
    names: [...names],
    interactions: [...interactions],
    favours,
    toldLinks,
    nobodies: [...nobodies.values()],
    hasConnections: records.some((record) => record.kind === 'person' && record.connectedOn !== undefined),
  };
}

function mentionsIn(record: FileRecord): readonly (Mention & NameEvidence)[] {
  switch (record.kind) {
    case 'person':
    case 'favour':
      return [record.person];
    case 'exchange':
      return record.parties.map((party) => party.person);
    case 'link':
      return record.people;
    default:
      return [];
  }
}
