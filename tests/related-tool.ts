import { normalise } from '../src/manifest/normalise.ts';
import { jobOf } from '../src/reading/job.ts';
import { read } from '../src/reading/reading.ts';
import { type Category, type Risk } from '../src/vocabulary.ts';
import { comparable } from '../src/catalogue/closeness.ts';
import { type Related } from '../src/catalogue/neighbours.ts';

/** A tool of a server that was never made, ready to be related. */
export function relatedTool(
  server: string,
  name: string,
  description: string,
  [category, risk]: readonly [Category, Risk],
  ...parameters: string[]
): Related {
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter, { type: 'string' }]));
  const one = normalise({ name, description, inputSchema: { type: 'object', properties } });
  return {
    link: { server, serverTitle: server, slug: name, name, category, risk },
    job: jobOf(read(one)),
    ...comparable(one.parameters, description),
  };
}
