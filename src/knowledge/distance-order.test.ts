import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import { distance } from './distance.ts';
import { networkPrior } from './network-prior.ts';
import { ownerProfile } from './owner-profile.ts';
import { profileOf } from './profile.ts';

type Job = readonly [title: string, company: string];

/** Forty pairs of jobs, in groups from the nearest to the farthest, as a careful person would order them. */
const GROUPS: readonly { readonly what: string; readonly pairs: readonly (readonly [Job, Job])[] }[] = [
  {
    what: 'the same work in the same business',
    pairs: [
      [
        ['Staff Nurse', 'City Hospital'],
        ['Krankenschwester', 'Klinikum Muster'],
      ],
      [
        ['Corporate Lawyer', 'Muster Law LLP'],
        ['Rechtsanwältin', 'Kanzlei Beispiel'],
      ],
      [
        ['Primary School Teacher', 'Hill School'],
        ['Profesora', 'Colegio San Juan'],
      ],
      [
        ['Software Engineer', 'Muster Software'],
        ['Développeuse', 'Exemple Software'],
      ],
      [
        ['Bricklayer', 'Muster Construction'],
        ['Maurer', 'Bauunternehmen Beispiel'],
      ],
      [
        ['Financial Controller', 'First Bank'],
        ['Accountant', 'Banco Ejemplo'],
      ],
    ],
  },
  {
    what: 'the same work in a business near by, or near work in the same business',
    pairs: [
      [
        ['Accountant', 'First Bank'],
        ['Contable', 'Muster Insurance'],
      ],
      [
        ['Software Engineer', 'Muster Software'],
        ['UX Designer', 'Exemple Software'],
      ],
      [
        ['Product Manager', 'Muster Software'],
        ['Data Analyst', 'Example Software'],
      ],
      [
        ['Teacher', 'Hill School'],
        ['Lehrer', 'Universität Muster'],
      ],
      [
        ['Marketing Manager', 'Muster Hotel'],
        ['Sales Manager', 'Hotel Exemple'],
      ],
      [
        ['HR Manager', 'First Bank'],
        ['Accountant', 'Other Bank'],
      ],
      [
        ['Cook', 'Muster Hotel'],
        ['Security Guard', 'Hotel Exemple'],
      ],
    ],
  },
  {
    what: 'the same work in another business',
    pairs: [
      [
        ['Accountant', 'First Bank'],
        ['Buchhalterin', 'Klinikum Muster'],
      ],
      [
        ['Software Engineer', 'Muster Software'],
        ['Softwareentwickler', 'Muster Insurance'],
      ],
      [
        ['HR Manager', 'Muster Hotel'],
        ['Personalreferentin', 'Klinikum Muster'],
      ],
      [
        ['Lawyer', 'First Bank'],
        ['Avocate', 'Hôpital Exemple'],
      ],
      [
        ['Marketing Manager', 'Muster Software'],
        ['Responsable marketing', 'Université Exemple'],
      ],
      [
        ['Cook', 'Muster Hotel'],
        ['Koch', 'Klinikum Muster'],
      ],
      [
        ['Electrician', 'Muster Construction'],
        ['Elektriker', 'Muster Hotel'],
      ],
    ],
  },
  {
    what: 'other work in the same business',
    pairs: [
      [
        ['Staff Nurse', 'City Hospital'],
        ['Accountant', 'Klinikum Muster'],
      ],
      [
        ['Software Engineer', 'First Bank'],
        ['Lawyer', 'Other Bank'],
      ],
      [
        ['Cook', 'Muster Hotel'],
        ['Marketing Manager', 'Hotel Exemple'],
      ],
      [
        ['Teacher', 'Hill School'],
        ['Electrician', 'Valley School'],
      ],
      [
        ['Bricklayer', 'Muster Construction'],
        ['HR Manager', 'Example Construction'],
      ],
      [
        ['Journalist', 'Muster Verlag'],
        ['Accountant', 'Example Verlag'],
      ],
    ],
  },
  {
    what: 'near work in another business',
    pairs: [
      [
        ['Software Engineer', 'First Bank'],
        ['UX Designer', 'Klinikum Muster'],
      ],
      [
        ['Accountant', 'First Bank'],
        ['Lawyer', 'Klinikum Muster'],
      ],
      [
        ['Marketing Manager', 'Muster Software'],
        ['Sales Manager', 'Muster Hotel'],
      ],
      [
        ['Electrician', 'Muster Construction'],
        ['Truck Driver', 'Muster Hotel'],
      ],
      [
        ['Teacher', 'Hill School'],
        ['Management Consultant', 'First Bank'],
      ],
      [
        ['HR Manager', 'Muster Hotel'],
        ['Accountant', 'City Hospital'],
      ],
    ],
  },
  {
    what: 'other work in another business',
    pairs: [
      [
        ['Staff Nurse', 'City Hospital'],
        ['Software Engineer', 'Muster Software'],
      ],
      [
        ['Lawyer', 'Muster Law LLP'],
        ['Farmer', 'Biohof Farm'],
      ],
      [
        ['Bricklayer', 'Muster Construction'],
        ['Actress', 'City Theatre'],
      ],
      [
        ['Accountant', 'First Bank'],
        ['Cook', 'Muster Hotel'],
      ],
      [
        ['Teacher', 'Hill School'],
        ['Truck Driver', 'Muster Logistics'],
      ],
      [
        ['Police Officer', 'City Police'],
        ['Product Manager', 'Muster Software'],
      ],
      [
        ['Physicist', 'Universität Muster'],
        ['Hairdresser', 'Muster Retail'],
      ],
      [
        ['Journalist', 'Muster Verlag'],
        ['Surgeon', 'City Hospital'],
      ],
    ],
  },
];

describe('the distance between occupations', () => {
  it('is told by forty pairs', () => {
    expect(GROUPS.reduce((sum, { pairs }) => sum + pairs.length, 0)).toBe(40);
  });

  it.each(GROUPS.slice(1).map((farther, index) => [GROUPS[index]!, farther] as const))(
    'is less for $0.what than for $1.what',
    (nearer, farther) => {
      const farthest = nearer.pairs.map(apart).sort((one, other) => other.d - one.d)[0]!;
      const nearest = farther.pairs.map(apart).sort((one, other) => one.d - other.d)[0]!;
      expect(farthest.d, `${farthest.who} against ${nearest.who}`).toBeLessThan(nearest.d);
    },
  );

  it('is the same both ways', () => {
    for (const { pairs } of GROUPS) {
      for (const [one, other] of pairs) expect(apart([one, other]).d).toBeCloseTo(apart([other, one]).d, 1);
    }
  });
});

/** How far the second is from an owner who does the first, where nothing else is known of either. */
function apart([owner, other]: readonly [Job, Job]): { readonly d: number; readonly who: string } {
  const known = profileOf(holder(other));
  const prior = networkPrior([known]);
  const { mu } = distance(ownerProfile(holder(owner), 20_000, DEFAULT_VALUES), known, prior, DEFAULT_VALUES);
  return { d: mu, who: `${owner.join(', ')} – ${other.join(', ')}` };
}

function holder([title, company]: Job): PersonFacts {
  return {
    id: 1,
    name: 'Ada Example',
    standing: 'contact',
    title,
    company,
    positions: [],
    education: [],
    topics: [],
    contexts: [],
    pinned: false,
    ended: false,
    reachable: [],
  };
}
