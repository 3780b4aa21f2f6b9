import { auditNetwork } from '../audit/audit-network.ts';
import { kindOf } from '../audit/finding.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Context } from './context.ts';
import { networkOn } from './network-on.ts';

/** What this network is like, or was at the end of an earlier day, for one objective if named. @throws Refusal `objective-not-found`, also for a closed one */
export async function auditTheNetwork(
  { memory, today }: Context,
  { objective: id, day }: CheckedInputOf<'audit'>,
): Promise<AnswerOf<'audit'>> {
  const { assessment, facts, nameOf } = networkOn(await memory.network(await today()), day);
  const objective = facts.objectives.find((one) => one.id === id);
  if (id !== undefined && objective === undefined) throw new Refusal('objective-not-found', { id });
  const audit = auditNetwork(assessment, objective);
  const named = (person: number): { id: number; name: string } => ({ id: person, name: nameOf(person) });
  return {
    working: audit.working,
    nominal: audit.nominal,
    measures: audit.measures.map(({ id: measure, value, low, high, sentence }) => ({
      id: measure,
      value: value ?? null,
      low: low ?? null,
      high: high ?? null,
      sentence,
    })),
    findings: audit.findings.map((finding) => ({
      id: finding.id,
      sentence: finding.sentence,
      why: assessment.words.shape.matters(kindOf(finding)),
      people: finding.people.map(named),
      moves: [...finding.moves],
    })),
    questions: audit.questions.map(({ a, b, gain }) => ({ a: named(a), b: named(b), gain })),
  };
}
