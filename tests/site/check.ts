import { type BuiltPage } from './built-site.ts';

/** One check over the built site: what falls short on a page, one line each; none when all is well. */
export interface Check {
  readonly name: string;
  readonly page: (page: BuiltPage) => readonly string[];
}
