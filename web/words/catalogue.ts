import type { en } from './en.ts';

/** What every catalogue has to have: the texts of `en`, whatever they say. A missing text does not compile. */
export type Words = Said<typeof en>;

type Said<Text> = Text extends string
  ? string
  : Text extends (...told: infer Told) => infer Sentence
    ? (...told: Told) => Said<Sentence>
    : { readonly [Name in keyof Text]: Said<Text[Name]> };
