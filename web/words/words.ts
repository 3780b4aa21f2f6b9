import { en } from './en.ts';

/** Every text of the app. A second language is a second catalogue of the same shape, chosen here. */
export type Words = typeof en;
export const words: Words = en;
