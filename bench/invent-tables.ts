const GIVEN = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gül', 'Hugo', 'Inès', 'Jörg', 'Kim', 'Lea', 'Mats'];
const FAMILY = ['Ruiz', 'Bay', 'Demir', 'Eastman', 'Fröhlich', 'García', 'Huang', 'Ivanova', 'Jensen', 'Kowalski'];
const TITLES = ['Head of Sales', 'Software Engineer', 'Nurse', 'Chief Financial Officer', 'Researcher', 'Buyer'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ROWS_IN_A_PIECE = 1000;

/** An address book of so many people as Google exports it, in pieces. */
export function* inventContacts(rows: number): Generator<Buffer> {
  yield Buffer.from(
    'First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,' +
      'E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n',
  );
  yield* inPieces(rows, (row) => {
    const { given, family, company, title } = invented(row);
    return `${given},,${family}${row},,${company},${title},,"met, once",* myContacts,* Work,p${row}@example${row % 900}.org,Mobile,+4930${1_000_000 + row}\n`;
  });
}

/** `Connections.csv` of so many people in the layout of 2026, in pieces. */
export function* inventConnections(rows: number): Generator<Buffer> {
  yield Buffer.from('Notes:\n"When exporting your connection data"\n\n');
  yield Buffer.from('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n');
  yield* inPieces(rows, (row) => {
    const { given, family, company, title } = invented(row);
    const day = `${String(1 + (row % 28)).padStart(2, '0')} ${MONTHS[row % 12]!} ${2005 + (row % 20)}`;
    return `${given},${family}${row},https://www.linkedin.com/in/person-${row},,${company},${title},${day}\n`;
  });
}

/** So many cards of vCard 3.0 as address books write them, in pieces: folded notes, groups, escapes. */
export function* inventCards(cards: number): Generator<Buffer> {
  yield* inPieces(cards, (row) => {
    const { given, family, company, title } = invented(row);
    const lines = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${family}${row};${given};;;`,
      `FN:${given} ${family}${row}`,
      `ORG:${company};Research\\, and more`,
      `TITLE:${title}`,
      `EMAIL;TYPE=INTERNET,WORK:p${row}@example${row % 900}.org`,
      `TEL;TYPE=CELL:+4930${1_000_000 + row}`,
      `ADR;TYPE=WORK:;;Street ${row % 300};Berlin;;10115;Germany`,
      'NOTE:Met once\\, long ago\\, where everybody stood about and nobody knew whom t',
      ' o speak to\\; then again in spring',
      `item1.URL:https\\://www.linkedin.com/in/person-${row}`,
      'item1.X-ABLabel:_$!<HomePage>!$_',
      `BDAY:${1950 + (row % 50)}-03-22`,
      `UID:card-${row}`,
      'END:VCARD',
    ];
    return `${lines.join('\r\n')}\r\n`;
  });
}

function invented(row: number) {
  return {
    given: GIVEN[row % GIVEN.length]!,
    family: FAMILY[Math.floor(row / GIVEN.length) % FAMILY.length]!,
    company: `Company ${row % 9000}`,
    title: TITLES[row % TITLES.length]!,
  };
}

function* inPieces(rows: number, lineOf: (row: number) => string): Generator<Buffer> {
  for (let start = 0; start < rows; start += ROWS_IN_A_PIECE) {
    let text = '';
    for (let row = start; row < Math.min(rows, start + ROWS_IN_A_PIECE); row++) text += lineOf(row);
    yield Buffer.from(text);
  }
}
