import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import project from '../../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { licencesInside } from './licences-inside.ts';
import { npmPack } from './npm-pack.ts';

/** Starts the program with a cache of compiled code, which saves a fifth of a short command; Node 20 has none. */
const launcher = `#!/usr/bin/env node
import module from 'node:module';
module.enableCompileCache?.();
await import('./tool-risk.js');
`;

/** The library's declarations: its functions in one file, their types in another, which name nothing else. Throws with what TypeScript says. */
function writeTypes(folder: string): void {
  for (const name of ['index', 'types']) {
    const source = readFileSync(join('src', 'library', `${name}.ts`), 'utf8');
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    });
    if (diagnostics.length > 0)
      throw new Error(
        diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '; ')).join('; '),
      );
    writeFileSync(join(folder, `${name}.d.ts`), outputText.replaceAll("'./types.ts'", "'./types.js'"));
  }
}

/**
 * Packs `tool-risk`: command line, library and MCP server, without any dependency.
 * @param out folder of the tarball
 * @returns the tarball's path
 */
export async function packLight(out: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tool-risk-pack-'));
  try {
    const inside = await bundle({
      entries: {
        'tool-risk': 'scripts/tool-risk.ts',
        index: 'src/library/index.ts',
        // Beside what starts it.
        'chunks/classify-thread': 'src/cli/classify/classify-thread.ts',
      },
      folder,
    });
    const { version, license, homepage } = project;
    const manifest = {
      name: 'tool-risk',
      version,
      description:
        'What the tools of MCP servers can do, how bad that is, which words prove it, and a policy for where agents run.',
      license,
      homepage,
      type: 'module',
      keywords: ['mcp', 'model-context-protocol', 'security', 'policy', 'sarif'],
      bin: { 'tool-risk': 'bin.js' },
      exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
      engines: { node: '>=20' },
    };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    writeTypes(folder);
    writeFileSync(join(folder, 'bin.js'), launcher, { mode: 0o755 });
    writeFileSync(join(folder, 'LICENSES-INSIDE.txt'), licencesInside(Object.keys(inside.inputs)));
    copyFileSync('LICENSE', join(folder, 'LICENSE'));
    writeFileSync(join(folder, 'README.md'), readFileSync(join('scripts', 'pack', 'light-readme.md'), 'utf8'));
    return npmPack(folder, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
