import { decodeBytes } from '../vcard/decode-bytes.ts';
import { type Property, parameter, parseProperty } from '../vcard/property.ts';
import type { VcardLine } from '../vcard/vcard-lines.ts';

/** A part of a calendar as it is written: VEVENT, VTIMEZONE, with the parts within it. */
export interface Component {
  /** In upper case. */
  readonly name: string;
  /** First line in the file, counted from 1. */
  readonly line: number;
  readonly properties: readonly Property[];
  readonly children: readonly Component[];
  /** False where the file ends, or an outer part does, before it does. */
  readonly isWhole: boolean;
}

/** What stands in calendars and is never looked at: long texts, pictures, alarms. */
const UNUSED = new Set(['ATTACH', 'IMAGE', 'X-ALT-DESC', 'STYLED-DESCRIPTION']);

type Growing = { -readonly [Name in keyof Component]: Component[Name] } & {
  readonly properties: Property[];
  readonly children: Component[];
};

/** Takes content lines and gives the parts once all are there. */
export interface ComponentBuilder {
  push(lines: Iterable<VcardLine>): void;
  end(): readonly Component[];
}

/**
 * Puts content lines together to parts. Forgives what programs get wrong: ends that are missing, names in small letters,
 * properties outside of any part (they are left out), parts without a calendar around them. Alarms are left out.
 */
export function componentBuilder(): ComponentBuilder {
  const roots: Component[] = [];
  const open: Growing[] = [];

  function close(isWhole: boolean): void {
    const closed = open.pop();
    if (closed === undefined) return;
    closed.isWhole = isWhole;
    if (closed.name !== 'VALARM') (open.at(-1)?.children ?? roots).push(closed);
  }
  function take({ line, text }: VcardLine): void {
    // Lines without a colon were joined to the border before them, where they cannot belong.
    if (/^\s*(?:BEGIN|END)\s*:/i.test(text) && text.includes('\\n')) {
      for (const part of text.split('\\n')) take({ line, text: part });
      return;
    }
    const border = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(text);
    if (border === null) {
      const top = open.at(-1);
      const found = top === undefined ? undefined : parseProperty(text);
      if (found !== undefined && !UNUSED.has(found.name)) top!.properties.push(found);
      return;
    }
    const name = border[2]!.toUpperCase();
    if (border[1]!.toUpperCase() === 'BEGIN') {
      // An event within an event means that the end of the first was lost.
      if (name === 'VEVENT' && open.at(-1)?.name === 'VEVENT') close(false);
      open.push({ name, line, properties: [], children: [], isWhole: false });
      return;
    }
    const place = open.findLastIndex((component) => component.name === name);
    if (place < 0) return;
    while (open.length > place + 1) close(false);
    close(true);
  }

  return {
    push(lines) {
      for (const line of lines) take(line);
    },
    end() {
      while (open.length > 0) close(false);
      return roots;
    },
  };
}

/** The first property of a name. */
export function property(component: Component, name: string): Property | undefined {
  return component.properties.find((candidate) => candidate.name === name);
}

/** All properties of a name. */
export function properties(component: Component, name: string): readonly Property[] {
  return component.properties.filter((candidate) => candidate.name === name);
}

/** The value of the first property of a name as it is written, trimmed; empty where there is none. */
export function rawValue(component: Component, name: string): string {
  return property(component, name)?.rawValue.trim() ?? '';
}

/** The text of the first property of a name, escapes resolved and decoded; empty where there is none. */
export function textValue(component: Component, name: string): string {
  const found = property(component, name);
  return found === undefined ? '' : plainText(found);
}

/** The value of a property as text: quoted-printable of vCalendar 1.0, charsets and escapes resolved. */
export function plainText(found: Property): string {
  const raw = /quoted-printable/i.test(parameter(found, 'ENCODING') ?? '')
    ? found.rawValue.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : found.rawValue;
  return decodeBytes(raw, parameter(found, 'CHARSET'))
    .replace(/\\([\\;,:"nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
    .trim();
}
