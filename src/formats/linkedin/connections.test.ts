import { describe, expect, it } from 'vitest';
import { fileOf, ofKind, recordsOf, refusalOf, rowsIn } from '../../../test/support/linkedin-archive.ts';
import { parseDay } from '../../base/days.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const NOTES = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n';
const ANA =
  'Ana,"Ruiz, PhD",https://www.linkedin.com/in/ana-ruiz,Ana@Example.org,"Acme, Inc.",Head of Research,08 Feb 2026\n';

async function read(text: string | Uint8Array, name = 'Connections.csv') {
  return recordsOf(fileOf(name, text));
}

async function names(text: string | Uint8Array): Promise<readonly string[]> {
  return ofKind(await read(text), 'person').map(({ person }) => person.name);
}

describe('connections', () => {
  it('become people with their keys, work and day of connection', async () => {
    expect(await read(NOTES + HEADER + ANA)).toEqual([
      {
        kind: 'person',
        origin: { file: 'Connections.csv', line: 5 },
        person: {
          name: 'Ana Ruiz',
          keys: [
            { kind: 'linkedin', value: 'ana-ruiz' },
            { kind: 'email', value: 'ana@example.org' },
          ],
        },
        givenName: 'Ana',
        familyName: 'Ruiz',
        credentials: 'PhD',
        company: 'Acme, Inc.',
        title: 'Head of Research',
        connectedOn: parseDay('2026-02-08'),
      },
    ]);
  });

  it('are found below a preamble of any length, or none', async () => {
    expect(await names(HEADER + ANA)).toEqual(['Ana Ruiz']);
    expect(await names(`${'A line, with a "quote\n'.repeat(9)}${HEADER}${ANA}`)).toEqual(['Ana Ruiz']);
  });

  it('are told by their header and not by the name of the file', async () => {
    expect(await read(HEADER + ANA, 'download (3).txt')).toHaveLength(1);
  });

  it('are read without the columns that older exports lack, and with those that newer ones add', async () => {
    expect(await names('First Name,Last Name,Connected On\nAna,Ruiz,08 Feb 2026\n')).toEqual(['Ana Ruiz']);
    expect(await names('Pronouns,First Name,Last Name,Connected On,Tags\nx,Ana,Ruiz,08 Feb 2026,y\n')).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('take the first filled cell of columns with one name', async () => {
    const [ana] = ofKind(
      await read('First Name,Last Name,Company,Company,Connected On\nAna,Ruiz,,Acme,08 Feb 2026\n'),
      'person',
    );
    expect(ana?.company).toBe('Acme');
  });

  it('set hidden members aside and say why', async () => {
    const [hidden] = await read(`${HEADER}${ANA},,,,,,07 Jun 2026`).then((records) => ofKind(records, 'ignored'));
    expect(hidden).toEqual({
      kind: 'ignored',
      origin: { file: 'Connections.csv', line: 3 },
      reason: 'LinkedIn hides this member: the row holds only a date',
    });
  });

  it('reject a row with a date that is none, and keep its neighbours', async () => {
    const records = await read(`${HEADER}${ANA}Ben,Ode,,,,,yesterday\n${ANA}`);
    expect(ofKind(records, 'person')).toHaveLength(2);
    expect(ofKind(records, 'rejected')).toMatchObject([{ origin: { line: 3 }, code: 'date-not-understood' }]);
  });

  it('reject a row that the end of the file cuts off', async () => {
    const cut = `${HEADER}${ANA}Ben,Ode,https://www.linkedin.com/in/ben`;
    expect(ofKind(await read(cut), 'rejected')).toMatchObject([{ origin: { line: 3 }, code: 'row-cut-short' }]);
    expect(ofKind(await read(`${HEADER}${ANA}Ben,"Ode`), 'rejected')).toMatchObject([{ code: 'quote-broken' }]);
  });

  it('reject rows with too few or too many cells, which may stand in the wrong columns', async () => {
    const records = await read(`${HEADER}${ANA}Ben,Ode\nCem,Ay,,,Acme, Inc.,Chef,08 Feb 2026\n${ANA}`);
    expect(ofKind(records, 'rejected').map(({ code }) => code)).toEqual(['row-too-short', 'row-too-long']);
    expect(ofKind(records, 'person')).toHaveLength(2);
  });

  it('lose one row to a broken quote, and name its line', async () => {
    const records = await read(`${HEADER}${ANA}Ben,"Ode,,,,,08 Feb 2026\n${ANA}${ANA}`);
    expect(ofKind(records, 'person')).toHaveLength(3);
    expect(ofKind(records, 'rejected')).toMatchObject([{ origin: { line: 3 }, code: 'quote-broken' }]);
    expect(rowsIn(records)).toBe(4);
  });

  it('are refused as damaged, naming file and line, when nothing behind a broken quote is a row', async () => {
    const refusal = await refusalOf(fileOf('Connections.csv', `${HEADER}${ANA}Ben,"Ode\n${'lost\n'.repeat(3000)}`));
    expect(refusal.code).toBe('file-damaged');
    expect(refusal.message).toContain('Connections.csv, line 3 is damaged');
  });

  it('are refused, saying why, when no row is of use', async () => {
    const none = await refusalOf(fileOf('Connections.csv', NOTES + HEADER));
    const wrong = await refusalOf(fileOf('Connections.csv', `${HEADER}Ana,Ruiz,,,,,soon\n`));
    expect([none.code, wrong.code]).toEqual(['nothing-to-import', 'nothing-to-import']);
    expect(wrong.message).toContain('Connections.csv, line 2: “soon” is not a date');
  });

  it('are read as UTF-16, as Windows-1252 and as old Macs write lines', async () => {
    const text = `${HEADER}Zoë,Müller,,,Café,Koch,08 Feb 2026\nBen,Ode,,,,,09 Feb 2026\n`;
    const expected = ['Zoë Müller', 'Ben Ode'];
    expect(await names(Buffer.from(text, 'utf16le'))).toEqual(expected);
    expect(await names(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toEqual(expected);
    expect(await names(Buffer.from(text, 'latin1'))).toEqual(expected);
    expect(await names(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
    expect(await names(text.replaceAll('\n', '\r'))).toEqual(expected);
    expect(await names(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('are read as European spreadsheets save them: semicolons, and the day first', async () => {
    const text =
      'First Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nAna;Ruiz;;;Acme, Inc.;Chef;08/02/2026\r\n';
    const [ana] = ofKind(await read(text), 'person');
    expect(ana).toMatchObject({ company: 'Acme, Inc.', connectedOn: parseDay('2026-02-08') });
  });

  it.each([
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion',
    'Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el',
    'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
    'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
    'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
  ])('are read below the translated header %s', async (header) => {
    const records = await read(`${header}\nAna,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,Chef,12 mars 2023\n`);
    expect(records).toMatchObject([
      { kind: 'person', company: 'Acme', title: 'Chef', connectedOn: parseDay('2023-03-12') },
    ]);
  });

  it('are read by the order of the columns in a language that is not known, and this is said', async () => {
    const header = '名,姓,URL,メールアドレス,会社,役職,つながった日\n';
    const records = await read(
      `${header},,,,,,2023-03-01\nAna,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,Chef,2023年3月12日\n`,
    );
    expect(ofKind(records, 'person')).toMatchObject([
      { origin: { line: 3 }, company: 'Acme', connectedOn: parseDay('2023-03-12') },
    ]);
    expect(ofKind(records, 'ignored')[0]).toMatchObject({ origin: { line: 0 } });
    expect(ofKind(records, 'ignored')[0]?.reason).toContain('by the order of the columns');
  });
});
