/** Serves the built site at `--out` and prints its address. `--port` defaults to 4321, or the next free one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const outDir = resolve(values.out);
if (!existsSync(join(outDir, 'index.html'))) {
  console.error(`${values.out}/: no built site; expected one from npm run build`);
  process.exit(2);
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await preview({ outDir, server: { port: Number(values.port) }, logLevel: 'warn' });
console.log(`Serving ${values.out}/ at http://localhost:${String(server.port)}/ (stop with Ctrl+C)`);
