import type { LinkTrace } from '../../model/link-trace.ts';

/** Why two people may know each other. */
export const links = {
  /** Within a sentence: `are both at Acme; connected with you on the same day`. */
  because: (traces: readonly LinkTrace[]) => traces.map(said).join('; '),
  asYouSaid: 'as you said',
};

function said(trace: LinkTrace): string {
  switch (trace.kind) {
    case 'said':
      return trace.know ? 'you said that they know each other' : 'you said that they do not know each other';
    case 'told':
      return 'a file says that they know each other';
    case 'same-day':
      return 'connected with you on the same day';
    case 'together':
      return trace.times === 1
        ? 'once met or wrote with you together'
        : `met or wrote with you together ${trace.times} times`;
    case 'former-colleagues':
      return `were both at ${trace.at}`;
    case 'same-work':
      return `do the same kind of work at ${trace.at}`;
    case 'colleagues':
      return `are both at ${trace.at}`;
    case 'same-cohort':
      return `were at ${trace.at} at the same time`;
    case 'same-school':
      return `both studied at ${trace.at}`;
  }
}
