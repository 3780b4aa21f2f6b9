import fc from 'fast-check';

// One seed, so that a run says the same for everybody; TERTIUS_SEED=random (or a number) explores other cases.
const wanted = process.env.TERTIUS_SEED;
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? 20_260_101 : Number(wanted) });
