import type { PersonKey } from '../formats/record.ts';

/** A map by person key. One map a kind: joining kind and value into one text would cost more than all the rest. */
export interface KeyMap<Value> {
  get(key: PersonKey): Value | undefined;
  set(key: PersonKey, value: Value): void;
}

/** An empty map by person key. */
export function keyMap<Value>(): KeyMap<Value> {
  const maps: { readonly [Kind in PersonKey['kind']]: Map<string, Value> } = {
    linkedin: new Map(),
    email: new Map(),
    phone: new Map(),
    uid: new Map(),
  };
  return {
    get: (key) => maps[key.kind].get(key.value),
    set: (key, value) => void maps[key.kind].set(key.value, value),
  };
}
