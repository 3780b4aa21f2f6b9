import { describe, expect, it } from 'vitest';
import { nobodyKind } from './nobody-kind.ts';

const kindOf = (address: string, name = '') => nobodyKind({ name, address });

describe('an address', () => {
  it.each([
    ['no-reply@shop.example', '', 'machine'],
    ['conf_big@example.com', '', 'room'],
    ['meeting-room.4@example.com', '', 'room'],
    ['besprechungsraum-2@firma.example', '', 'room'],
    ['raum3.12@firma.example', '', 'room'],
    ['r204@example.com', 'Room 204', 'room'],
    ['hq3@example.com', 'HQ 3 – Conference Room', 'room'],
    ['b2@firma.example', 'Sitzungszimmer Aare', 'room'],
    ['x1@example.com', 'Salle de réunion Jaurès', 'room'],
    ['blue@rooms.example.com', '', 'room'],
    ['projector-2@example.com', '', 'thing'],
    ['poolcar1@example.com', '', 'thing'],
    ['reservations@hotel.example', 'Grand Hotel', 'service'],
    ['booking-de@trips.example', '', 'service'],
    ['tickets@opera.example', '', 'service'],
    ['orders+77@shop.example', '', 'service'],
    ['rechnungen@firma.example', '', 'service'],
    ['dev@googlegroups.com', '', 'list'],
    ['users@lists.example.org', 'Users', 'list'],
    ['everyone@example.com', '', 'list'],
    ['project-announce@example.org', '', 'list'],
    ['c_188@resource.calendar.google.com', 'Aula', 'calendar'],
    ['', 'Meeting Room 4', 'room'],
  ] as const)('%s called “%s” is a %s', (address, name, kind) => {
    expect(kindOf(address, name)).toBe(kind);
  });

  it.each([
    ['ana@example.org', 'Ana Ruiz'],
    ['sala.anna@example.org', 'Anna Sala'],
    ['raum@example.org', 'Petra Raum'],
    ['salle@example.org', 'Jean Salle'],
    ['conforti@example.org', 'Ugo Conforti'],
    ['roomer@example.org', 'Jo Roomer'],
    ['allen@example.org', 'Al Allen'],
    ['printer.smith@example.org', 'Jo Printer-Smith'],
    ['orders.smith@example.org', 'Jo Orders'],
    ['booker@example.org', 'Cory Booker'],
    ['info@example.org', 'Example Ltd'],
    ['board@example.org', 'The Board of Ana'],
    ['liszt@listenhow.example', 'Franz Liszt'],
    ['', 'Ana Ruiz'],
  ])('%s called “%s” may be a person', (address, name) => {
    expect(kindOf(address, name)).toBeUndefined();
  });

  it('is a person where the owner says so', () => {
    expect(nobodyKind({ name: 'All', address: 'all@example.org' }, new Set(['all@example.org']))).toBeUndefined();
    expect(nobodyKind({ name: 'Room 7', address: '' }, new Set(['room 7']))).toBeUndefined();
  });
});
