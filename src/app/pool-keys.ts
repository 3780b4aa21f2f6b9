import { employerKey } from '../audit/employer-key.ts';
import { foldText } from '../base/fold-text.ts';
import { phoneKey, type Region } from '../formats/contact/phone-key.ts';
import { emailKey } from '../formats/linkedin/mention.ts';
import { profileKey } from '../formats/linkedin/profile-key.ts';
import type { PoolKey, PoolKeyKind } from '../model/pool.ts';
import type { StoredPerson } from '../store/person-row.ts';

/** Everything by which somebody would be known elsewhere, the surest first. */
export function poolKeysOf(
  person: Pick<StoredPerson, 'keys' | 'name' | 'company'>,
  region: Region | undefined,
): PoolKey[] {
  const { keys, name, company } = person;
  const valuesOf = (kind: 'email' | 'linkedin' | 'phone'): string[] =>
    keys.filter((key) => key.kind === kind).map(({ value }) => value);
  return [
    ...valuesOf('email').map((value): PoolKey => ({ kind: 'email', value })),
    ...valuesOf('linkedin').map((value): PoolKey => ({ kind: 'linkedin', value })),
    // Typed by hand, a number may stand there as it is dialled at home.
    ...valuesOf('phone').flatMap((value) => toPoolKey('phone', phoneKey(value, region)?.value)),
    ...nameKeys(name, company),
  ];
}

/** By what a target is looked for: an e-mail address, a profile, a number, or “name, employer”. */
export function targetKeys(target: string, region: Region | undefined): PoolKey[] {
  const outside = [
    ...toPoolKey('email', emailKey(target)?.value),
    ...toPoolKey('linkedin', profileKey(target)),
    ...toPoolKey('phone', phoneKey(target, region)?.value),
  ];
  if (outside.length > 0) return outside;
  const [name = '', ...employer] = target.split(',');
  return nameKeys(name, employer.join(','));
}

function nameKeys(name: string, company: string | undefined): PoolKey[] {
  const folded = foldText(name);
  if (folded === '') return [];
  const employer = employerKey(company);
  return [
    ...toPoolKey('employer', employer === undefined ? undefined : `${folded}@${employer}`),
    { kind: 'name', value: folded },
  ];
}

function toPoolKey(kind: PoolKeyKind, value: string | undefined): PoolKey[] {
  return value === undefined ? [] : [{ kind, value }];
}
