import type { LinkTrace } from '../../model/link-trace.ts';
import type { Texts } from '../words.ts';

/** Why two people may know each other. */
export const links: Texts['links'] = {
  because: (traces) => traces.map(said).join('; '),
  asYouSaid: 'wie du gesagt hast',
};

function said(trace: LinkTrace): string {
  switch (trace.kind) {
    case 'said':
      return trace.know ? 'du hast gesagt, dass sie einander kennen' : 'du hast gesagt, dass sie einander nicht kennen';
    case 'told':
      return 'eine Datei sagt, dass sie einander kennen';
    case 'same-day':
      return 'am selben Tag mit dir verbunden';
    case 'together':
      return trace.times === 1
        ? 'haben sich einmal gemeinsam mit dir getroffen oder geschrieben'
        : `haben sich ${trace.times}-mal gemeinsam mit dir getroffen oder geschrieben`;
    case 'former-colleagues':
      return `waren beide bei ${trace.at}`;
    case 'same-work':
      return `machen die gleiche Art von Arbeit bei ${trace.at}`;
    case 'colleagues':
      return `sind beide bei ${trace.at}`;
    case 'same-cohort':
      return `waren zur gleichen Zeit dort: ${trace.at}`;
    case 'same-school':
      return `haben beide dort gelernt oder studiert: ${trace.at}`;
  }
}
