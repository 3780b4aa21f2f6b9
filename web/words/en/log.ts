/** Logging something that happened, in one line. */
export const log = {
  title: 'Log something',
  question: 'In one line, as you would say it',
  label: 'What happened?',
  hint: 'coffee with Ana Ruiz yesterday 40m, battery pricing',
  with: (text: string, name: string) => `${text} with ${name}`,
  understood: 'What was understood',
  whoIs: (mention: string) => `Who is “${mention}”?`,
  chooseOne: 'Choose',
  someoneNew: (mention: string) => `Somebody new: ${mention}`,
  leaveOut: 'Leave out',
  day: 'Day',
  channel: 'How',
  minutes: 'Minutes',
  promise: (text: string, isTheirs: boolean, due: string | undefined) =>
    `${isTheirs ? 'They promised' : 'You promised'}: ${text}${due === undefined ? '' : `, by ${due}`}`,
  introduction: (text: string) => `Introduction: ${text}`,
  nobody: 'Name somebody, as in “coffee with Ana Ruiz yesterday”.',
  askFirst: 'Say who is meant, then save.',
  saved: (sentence: string) => `Saved: ${sentence}.`,
  another: 'Log another',
};
