/** rep in [0, 1]: career stage (1–6) and competence in equal parts; competence alone where the stage is not known (science §3.4). */
export function reputationOf(seniority: number | undefined, competence: number): number {
  return seniority === undefined ? competence : (seniority / 6 + competence) / 2;
}
