import { chanceFrom } from '../src/base/chance.ts';

const GIVEN = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gül', 'Hugo', 'Inès', 'Jörg', 'Kim', 'Lea'];
const FAMILY = ['Ruiz', 'Bay', 'Demir', 'Eastman', 'Fröhlich', 'García', 'Huang', 'Ivanova', 'Jensen', 'Kowalski'];

/** An invented mailbox of a number of messages, in pieces: people, threads, copies, encoded names, long bodies; as mail servers write it. */
export function* inventMail(messages: number, people = 3000): Generator<Buffer> {
  const chance = chanceFrom(7);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const mailbox = (person: number): string => {
    const [given, family] = [GIVEN[person % GIVEN.length]!, FAMILY[Math.floor(person / GIVEN.length) % FAMILY.length]!];
    const name = `${given} ${family}`;
    const shown = /[^\x20-\x7e]/.test(name) ? `=?UTF-8?Q?${quoted(name)}?=` : `"${family}, ${given}"`;
    return `${shown} <p${person}@example${person % 40}.org>`;
  };
  const body = `${'The quick brown fox jumps over the lazy dog, and nobody asks it why it would.\n'.repeat(34)}\n`;
  let pieces: string[] = [];
  let start = Date.UTC(2014, 0, 1);
  for (let index = 0; index < messages; index++) {
    start += below(600_000);
    const date = new Date(start).toUTCString().replace('GMT', '+0000');
    const other = below(people);
    const isMine = chance() < 0.3;
    const copies =
      chance() < 0.2 ? `Cc: ${Array.from({ length: 1 + below(9) }, () => mailbox(below(people))).join(',\n ')}\n` : '';
    const reply =
      index > 0 && chance() < 0.5 ? `In-Reply-To: <m${index - 1 - below(Math.min(index, 9))}@example.org>\n` : '';
    const [from, to] = isMine
      ? ['Maya Lindgren <maya@example.org>', mailbox(other)]
      : [mailbox(other), 'Maya Lindgren <maya@example.org>'];
    pieces.push(
      `From p${other}@example.org ${new Date(start).toUTCString().slice(0, 3)} Jan  1 00:00:00 2014\n` +
        `Return-Path: <p${other}@example.org>\nReceived: from a.example.org (a.example.org [192.0.2.1])\n\tby b.example.org (Postfix) with ESMTPS id ${index}\n\tfor <maya@example.org>; ${date}\n` +
        `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=x;\n\th=from:to:subject:date:message-id;\n\tbh=${'A'.repeat(44)};\n\tb=${'B'.repeat(70)}\n\t ${'C'.repeat(70)}\n` +
        `Message-ID: <m${index}@example.org>\nDate: ${date}\nFrom: ${from}\nTo: ${to}\n${copies}${reply}Subject: =?UTF-8?Q?${quoted(`Größe ${index % 5000}`)}?=\n` +
        `MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`,
    );
    if (pieces.length < 64) continue;
    yield Buffer.from(pieces.join(''));
    pieces = [];
  }
  yield Buffer.from(pieces.join(''));
}

function quoted(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte > 0x7f ? `=${byte.toString(16).toUpperCase()}` : byte === 0x20 ? '_' : String.fromCharCode(byte),
    )
    .join('');
}
