/** The steps of the first run, in their order; each can be skipped. */
export const WELCOME_STEPS = ['you', 'objective', 'contacts'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];
