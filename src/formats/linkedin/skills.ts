import { rejected } from './mention.ts';
import { fileWord, plainTable } from './table.ts';

/** The one column says only `Name`: here the file's name has to tell what is named. */
const FILE_WORDS = /skill|kenntnis|fahigkeit|competenc|competenz|aptitud|vaardighe|habilidad/;

/** Skills.csv: what the owner says they know. */
export const skills = plainTable<'topic'>({
  name: 'skills',
  columns: { topic: ['Name', 'Nom', 'Nombre', 'Nome', 'Naam', 'Skill', 'Skill Name'] },
  required: ['topic'],
  fits: (header, fileName) => header.filter((word) => word !== '').length === 1 && FILE_WORDS.test(fileWord(fileName)),
  read(row) {
    const topic = row.get('topic');
    if (topic === '')
      return rejected(row.origin, 'skill-missing', 'The row names no skill; enter it in Tertius instead.');
    return { kind: 'owner', origin: row.origin, fact: { about: 'skill', topic } };
  },
});
