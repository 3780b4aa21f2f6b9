import { expect, it } from 'vitest';
import { parseAddresses } from './address-list.ts';

function shown(header: string): readonly string[] {
  return parseAddresses(header).map(({ name, address }) => `${name} <${address}>`);
}

it.each([
  ['Ana Ruiz <Ana@Example.org>', ['Ana Ruiz <ana@example.org>']],
  ['ana@example.org (Ana Ruiz)', ['Ana Ruiz <ana@example.org>']],
  ['"Giant; \\"Big\\" Box" <box@example.net>', ['Giant; "Big" Box <box@example.net>']],
  ['Ruiz, Ana <ana@example.org>, Ben <ben@example.org>', ['Ana Ruiz <ana@example.org>', 'Ben <ben@example.org>']],
  ['"Ruiz, Ana" <ana@example.org>', ['Ana Ruiz <ana@example.org>']],
  ['"Ruiz, PhD" <ana@example.org>', ['Ruiz, PhD <ana@example.org>']],
  ['Friends: Ana <ana@a.test>, ben@b.test;, cem@c.test', ['Ana <ana@a.test>', ' <ben@b.test>', ' <cem@c.test>']],
  ['undisclosed-recipients:;', []],
  ['Undisclosed recipients: ;', []],
  ['<Undisclosed-Recipient:@mail.example;>', []],
  ['<@relay.example:mary@example.net>, , jdoe@test   . example', [' <mary@example.net>', ' <jdoe@test.example>']],
  ['Pete(A wonderful \\) chap) <pete(his account)@silly.test(his host)>', ['Pete <pete@silly.test>']],
  ['ana@a.org; ben@b.org', [' <ana@a.org>', ' <ben@b.org>']],
  ['ana@a.org ben@b.org', [' <ana@a.org>', ' <ben@b.org>']],
  ['Big Bug bb@bug.com', ['Big Bug <bb@bug.com>']],
  ['bob at host.org (Bob Bay)', ['Bob Bay <bob@host.org>']],
  ['mailto:ana@a.org', [' <ana@a.org>']],
  ['"ana@a.org" <ana@a.org>', [' <ana@a.org>']],
  ["'Ana Ruiz' <ana@a.org>", ['Ana Ruiz <ana@a.org>']],
  ['Ana Ruiz via Developers <dev@lists.example>', ['Ana Ruiz <dev@lists.example>']],
  ['=?utf-8?Q?Ruiz=2C_Ana?= <ana@a.org>', ['Ana Ruiz <ana@a.org>']],
  ['=?utf-8?B?QW5hIFJ1aXogPGFuYUBleC5vcmc+?=', ['Ana Ruiz <ana@ex.org>']],
  ['"john doe"@example.org', [' <>']],
])('%s', (header, mailboxes) => {
  if (mailboxes[0] === ' <>') expect(shown(header)).toEqual([]);
  else expect(shown(header)).toEqual(mailboxes);
});

it('reads thousands of recipients and brackets that never close without delay', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `P${index} <p${index}@example.org>`).join(', ');
  expect(parseAddresses(many)).toHaveLength(5000);
  expect(parseAddresses('('.repeat(100_000))).toEqual([]);
  expect(parseAddresses('<'.repeat(100_000))).toEqual([]);
  expect(parseAddresses('"\\'.repeat(50_000))).toEqual([]);
});
