const variable = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])/g;

/** Words in capitals that error output is full of and that are no environment variables a server asks for. */
const never = /^(?:ERR_|UND_ERR_|EAI_|NODE_|NPM_|MODULE_NOT_FOUND|UV_|SIG[A-Z]+$|FATAL_|MAX_SAFE_|JSON_RPC)/;

/** Names of files: a dummy would make the server fail on a file that is not there, so these are the last resort. */
const file = /_(?:FILE|PATH)$/;

const atMost = 12;

/**
 * Names of environment variables that a server's error output mentions, in order of appearance and at most twelve.
 * A name needs an underscore: `Missing SLACK_BOT_TOKEN` is understood, `set TOKEN` is not.
 */
export function demandedVariables(output: string, alreadySet: readonly string[]): string[] {
  const names = [...new Set(output.match(variable) ?? [])].filter(
    (name) => !never.test(name) && !alreadySet.includes(name),
  );
  const others = names.filter((name) => !file.test(name));
  return (others.length === 0 ? names : others).slice(0, atMost);
}
