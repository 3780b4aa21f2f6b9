import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put into an archive. */
export interface ZipContent {
  readonly name: string;
  readonly content: string;
}

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day that zip knows: the same contents give the same bytes. */
const FIRST_DAY = 0x21;

/** Texts as a zip archive, as every system unpacks it: UTF-8 names, deflated; under 4 GB in all. */
export function toZip(files: readonly ZipContent[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const { name, content } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = aboutFile(bytes, packed, Buffer.byteLength(name));
    const local = Buffer.concat([number(0x04034b50, 4), number(VERSION, 2), about, number(0, 2), Buffer.from(name)]);
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(VERSION, 2),
        number(VERSION, 2),
        about,
        // No extra field, no comment, disk 0, no attributes.
        Buffer.alloc(2 + 2 + 2 + 2 + 4),
        number(position, 4),
        Buffer.from(name),
      ]),
    );
    parts.push(local, packed);
    position += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.concat([
    number(0x06054b50, 4),
    Buffer.alloc(4),
    number(files.length, 2),
    number(files.length, 2),
    number(listed.length, 4),
    number(position, 4),
    Buffer.alloc(2),
  ]);
  return Buffer.concat([...parts, listed, end]);
}

/** What both the file's own header and the directory say of it. */
function aboutFile(bytes: Buffer, packed: Buffer, nameBytes: number): Buffer {
  return Buffer.concat([
    number(UTF8_NAMES, 2),
    number(DEFLATED, 2),
    number(0, 2),
    number(FIRST_DAY, 2),
    number(crc32(bytes), 4),
    number(packed.length, 4),
    number(bytes.length, 4),
    number(nameBytes, 2),
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
