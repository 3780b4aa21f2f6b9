import { counted } from './sentence-parts.ts';

/** Groups and how they are reached, and where people stand on the curve. */
export const groups = {
  nobodyKnown: 'Not reached: you know of nobody there.',
  notReached: (members: number) =>
    `Not reached: you know of ${counted(members, 'person', 'people')}, and are in touch with none.`,
  throughOne: (name: string, isQuiet: boolean) =>
    `Reached by one person alone, ${name}${isQuiet ? ', and that tie has gone quiet' : ''}: if ${name} leaves, the group is out of reach.`,
  through: (count: number, isThin: boolean, asleep: number) => {
    const still =
      asleep === 0 ? '' : asleep === count ? ', all of them quiet for long' : `, ${asleep} of them quiet for long`;
    return `${isThin ? 'Thinly reached' : 'Well reached'}, through ${counted(count, 'person', 'people')}${still}.`;
  },

  nobodyOnCurve: 'Nobody is on the curve yet: it shows people with whom something real has happened.',
  nobodyPlaced: 'Of nobody you are in touch with is enough known to place them on the curve.',
  sweetSpot: (inside: number, all: number) =>
    `${inside === 0 ? 'Nobody' : inside === all ? 'Everybody' : some(inside)} you are in touch with ${inside <= 1 || inside === all ? 'stands' : 'stand'} in the sweet spot.`,
  toTheLeft: (isMost: boolean) => `${isMost ? 'Most' : 'Many'} stand to its left: easy to talk to, little to add here.`,
  toTheRight: (isMost: boolean) => `${isMost ? 'Most' : 'Many'} stand to its right: new to you, and hard to follow.`,

  whatWork: (name: string, company: string | undefined) =>
    `What does ${name}${company === undefined ? '' : ` at ${company}`} work on?`,
  noTitle: 'No title is known.',
  titleSaysNothing: (title: string) => `“${title}” does not tell.`,
  whatBusiness: (company: string) => `What kind of business is ${company}?`,
  nameSaysNothing: (count: number) =>
    `The name does not tell, and it counts for ${counted(count, 'person', 'people')} whom you know there.`,
};

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

function some(count: number): string {
  return count === 1 ? 'One person' : `${SMALL[count] ?? count} people`;
}
