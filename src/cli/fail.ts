/** Ends the command with one line for people and exit code 2, which stands for bad input in every command. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
