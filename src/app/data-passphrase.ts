/** The passphrase of encrypted data that was given, else TERTIUS_DATA_PASSPHRASE. Never an argument: other programs could see it. */
export function dataPassphrase(given: string | undefined): string | undefined {
  const set = process.env.TERTIUS_DATA_PASSPHRASE;
  return given ?? (set === '' ? undefined : set);
}
