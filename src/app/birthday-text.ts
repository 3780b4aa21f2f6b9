/** A birthday as vCard writes it, `1980-05-21`, with two dashes for a year that is not known; null when there is none. */
export function birthdayText(person: {
  readonly birthYear?: number;
  readonly birthMonth?: number;
  readonly birthDay?: number;
}): string | null {
  const { birthYear, birthMonth, birthDay } = person;
  if (birthMonth === undefined || birthDay === undefined) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = birthYear === undefined ? '-' : String(birthYear).padStart(4, '0');
  return `${year}-${two(birthMonth)}-${two(birthDay)}`;
}
