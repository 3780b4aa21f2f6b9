/** How far an import is, and what came of it. */
export const importing = {
  opening: 'Opening the files',
  reading: (file: string, records: number) => `Reading ${file}: ${count(records)} records`,
  comparing: (records: number) => `Comparing ${count(records)} records with what is known`,
  saving: (records: number, of: number) => `Saving ${count(records)} of ${count(of)} records`,
  defect: 'Tertius made a mistake while reading. Nothing was imported.',
};

function count(value: number): string {
  return value.toLocaleString('en');
}
