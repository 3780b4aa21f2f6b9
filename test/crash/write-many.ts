// A child process of acts.test.ts: adds people and says for each that it is done, while others write too.
import { openContext } from '../../src/app/open-tertius.ts';
import { createUseCases } from '../../src/app/use-cases.ts';

const [folder, name, count] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: write-many.ts FOLDER NAME COUNT');
const context = await openContext({ folder, version: '0.0.0', demo: false });
const use = createUseCases(context);
for (let number = 0; number < Number(count); number++) {
  const { people } = await use.addPeople({ people: [{ name: `${name} ${number}` }] });
  await use.editPerson({ id: people[0]!.id, notes: `${name} ${number}` });
}
await context.store.close();
process.stdout.write('{"done":true}\n');
