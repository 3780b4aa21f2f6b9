import type { Closeness, Context } from '../model/person.ts';
import type { CommunityName } from './data/communities.ts';

/** How two people usually talk: `team` side by side, `friend` in person and by phone, `remote` by video and mail, `letters` in writing. */
export type Mix = 'team' | 'friend' | 'remote' | 'letters';

/** Exchanges that come back every so many days, between two days counted back from the day asked for. */
export interface Rhythm {
  readonly from: number;
  readonly until: number;
  readonly every: number;
  readonly mix: Mix;
}

/** Somebody with a part of their own in the sample. */
export interface CastMember {
  readonly name: string;
  readonly community: CommunityName;
  readonly company?: string;
  readonly title?: string;
  readonly place?: string;
  /** Absent for a prospect. */
  readonly connectedDaysAgo?: number;
  readonly rhythm?: Rhythm;
  readonly closeness?: Closeness;
  readonly contexts?: readonly Context[];
  readonly competence?: number;
  readonly advocacy?: number;
  readonly topics?: readonly string[];
  readonly note?: string;
}
