/** What `npm run verify:clients` saw: a program that carried out a format's texts as this catalogue says. */
export interface ClientProof {
  /** Id of the format. */
  readonly format: string;
  readonly program: string;
  readonly version: string;
  /** Day of the proof, YYYY-MM-DD. */
  readonly date: string;
  /** Calls whose outcome was compared; none was otherwise. */
  readonly decisions: number;
  /** SHA-256 of the texts that the format made of awkward names and keys: another one needs another proof. */
  readonly texts: string;
}
