const secretName = /key|token|secret|passw|credential|auth|pat$/i;
const userInfo = /^([a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/i;
/** Twenty or more characters of one run with letters and digits in it: what keys look like and words do not. */
const keyLike = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.-]{20,}$/;

const value = (text: string): string =>
  keyLike.test(text) && !text.includes('/') ? 'dummy' : text.replace(userInfo, '$1dummy:dummy@');

/**
 * Command-line arguments with everything replaced that may be a secret: the value of an option whose name says so, user
 * and password in an address, and whatever looks like a key. Arguments are recorded in captures, secrets must not be.
 */
export function withoutSecrets(args: readonly string[]): string[] {
  return args.map((argument, index) => {
    const option = /^(--?[\w-]+)=([\s\S]*)$/.exec(argument);
    if (option?.[1] !== undefined && option[2] !== undefined)
      return `${option[1]}=${secretName.test(option[1]) ? 'dummy' : value(option[2])}`;
    const before = args[index - 1] ?? '';
    if (/^--?[\w-]+$/.test(before) && secretName.test(before) && !argument.startsWith('-')) return 'dummy';
    return value(argument);
  });
}
