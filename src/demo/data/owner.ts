/** Whose network the sample is: invented like everybody in it. Years are counted back from the day asked for. */
export const OWNER = {
  givenName: 'Nora',
  familyName: 'Lindqvist',
  headline: 'Head of Product, Home Infusion at Halden Medical',
  summary: 'I make pumps that people can use at home, at night, without a technician.',
  industry: 'Medical Equipment Manufacturing',
  location: 'Stockholm, Sweden',
  profile: 'nora-lindqvist-halden',
  email: 'nora.lindqvist@halden-medical.example',
  positions: [
    { company: 'Halden Medical', title: 'Head of Product, Home Infusion', startedDaysAgo: 1000 },
    { company: 'Halden Medical', title: 'Senior Product Manager', startedDaysAgo: 2350, finishedDaysAgo: 1000 },
    { company: 'Breva Ventilation', title: 'Product Manager', startedDaysAgo: 3900, finishedDaysAgo: 2350 },
    { company: 'Breva Ventilation', title: 'Systems Engineer', startedDaysAgo: 5200, finishedDaysAgo: 3900 },
  ],
  education: [
    {
      school: 'Uppsala University',
      degree: 'Master of Science, Engineering Physics',
      startedDaysAgo: 7200,
      finishedDaysAgo: 5300,
    },
  ],
  skills: [
    'Product management',
    'Medical devices',
    'Infusion pumps',
    'Usability engineering',
    'Risk management',
    'Systems engineering',
    'Home care',
    'User research',
  ],
} as const;
