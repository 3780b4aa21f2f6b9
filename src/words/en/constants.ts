import { CONSTANTS, type ConstantId } from '../../model/constants/constants.ts';
import { type ModelParts, sourceInWords } from '../model-parts.ts';

const PARTS: ModelParts = {
  '2.1': 'Burt’s measures',
  '2.3': 'links between others',
  '2.4': 'bridges and brokerage',
  '2.5': 'composition and groups',
  '3.1': 'tie strength',
  '3.2': 'what people know',
  '3.3': 'similarity against diversity',
  '3.4': 'kinds of work and business',
  '3.5': 'what counts as an exchange',
  '4.2': 'how close a tie should be',
  '4.3': 'what a contact is worth for an objective',
  '4.4': 'fit and gaps',
  '4.5': 'independent sources',
  '5.1': 'what a move changes',
  '5.2': 'goodwill',
  '5.3': 'moves',
  '6': 'the chance of an answer',
  '7': 'pace',
  '8': 'passing ideas on',
  '9': 'the weekly plan',
  '10': 'ways to an introduction',
  '11': 'change over weeks',
  '12': 'what must always hold',
};

/** The numbers of the model: the table's own words. */
export const constants = {
  meaning: (id: ConstantId): string => CONSTANTS[id].meaning,
  source: (id: ConstantId): string =>
    sourceInWords(CONSTANTS[id].source, PARTS, (part) => `Tertius’ own model (${part})`),
};
