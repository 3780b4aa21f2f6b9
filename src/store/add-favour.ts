import { insertFavours, type NewFavour } from './favours.ts';
import { insertLogged, type LoggedInteraction } from './interactions.ts';
import { type Store, write } from './store.ts';

/** Keeps a favour, and logs the interaction in which it was done, if one is given. */
export async function addFavour(store: Store, favour: NewFavour, logged?: LoggedInteraction): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const interaction = logged === undefined ? undefined : await insertLogged(db, logged);
    await insertFavours(db, [{ ...favour, interaction }]);
  });
}
