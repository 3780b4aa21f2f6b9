import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { listNobodies, sayPerson as say } from '../store/nobodies.ts';
import type { Context } from './context.ts';

/** Addresses that were taken for robots, rooms and lists, so that the owner can look them over. */
export async function seeNobodies({ store }: Context): Promise<AnswerOf<'nobodies'>> {
  return { nobodies: (await listNobodies(store)).map(toShape) };
}

/** Keeps the owner's word that an address is a person after all, or is none. */
export async function sayPerson(
  { store }: Context,
  { id, isPerson }: CheckedInputOf<'sayPerson'>,
): Promise<AnswerOf<'sayPerson'>> {
  return toShape(await say(store, id, isPerson));
}

function toShape({ id, name, value, reason, isPerson }: Awaited<ReturnType<typeof listNobodies>>[number]) {
  return { id, name, address: value, reason, isPerson };
}
