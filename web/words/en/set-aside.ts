/** Addresses that were taken for no person. */
export const setAside = {
  title: 'Set aside',
  lead: 'Machines, rooms, things and mailing lists that your files name. If one of them is a person after all, say so: the next import counts them.',
  none: 'Nothing that your files name was taken for a machine, a room or a list.',
  recover: 'This is a person',
  recoverOf: (name: string) => `This is a person: ${name}`,
  takeBack: 'Set aside again',
  takeBackOf: (name: string) => `Set aside again: ${name}`,
  isPerson: 'a person, as you said',
  recovered: (name: string) =>
    `${name} is among your prospects now. Bring the same file in again to have what it tells of them.`,
  again: (name: string) => `${name} is set aside again.`,
  showAll: (count: number) => `Show all ${new Intl.NumberFormat('en-GB').format(count)}`,
  link: 'Look over who was set aside',
};
