import about from '../../package.json' with { type: 'json' };

/** The version of this Tertius. */
export const VERSION: string = about.version;
