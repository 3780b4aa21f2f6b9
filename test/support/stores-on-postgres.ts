import { inject } from 'vitest';
import { keepStoresIn } from './fresh-store.ts';

// The tests of the store are the same on both databases; here their stores are workspaces of the server's database.
keepStoresIn(inject('postgres').url);
