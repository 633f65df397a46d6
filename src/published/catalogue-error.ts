/** A catalogue that cannot be read as one; the message is one line that says where, what is wrong and what would be right. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  /** Whether it may be different the next time: the host did not answer, or said that it could not. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass = false) {
    super(message);
    this.mayPass = mayPass;
  }
}
