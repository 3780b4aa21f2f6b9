/** What the owner answered about a person’s work or a company’s business, or said of what words in a title mean. */
export interface Answer {
  /** `person:12`, `company:acme`, `title:brand manager`. */
  readonly subject: string;
  /** Title and company when it was asked of a person: the answer holds as long as these do. Empty for companies and titles. */
  readonly about: string;
  /** Id of a function or an industry; undefined where the owner is not sure, so that nobody asks again. */
  readonly value: string | undefined;
}
