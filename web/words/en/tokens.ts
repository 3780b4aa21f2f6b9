/** Access of other programs, in Settings. */
export const tokens = {
  title: 'Other programs',
  lead: 'A program on this computer can read your network, or change it too, with an access token of its own. It sends the token with each request while Tertius runs.',
  none: 'No program has access.',
  name: 'Which program',
  scope: 'It may',
  scopes: { read: 'read', write: 'read and change' },
  make: 'Make a token',
  shownOnce: 'Copy it now: it is shown this once. Whoever has it can read your network until you end it.',
  madeOn: (day: string) => `made ${day}`,
  usedOn: (day: string) => `last used ${day}`,
  neverUsed: 'never used',
  revoke: 'End',
  revokeOf: (name: string) => `End the access of ${name}`,
  revoked: (name: string) => `${name} has no access any more.`,
};
