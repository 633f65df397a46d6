import { stringify } from 'yaml';
import { formatCapture } from '../capture/capture-file.ts';
import { formatVersion } from '../manifest/site.ts';

/** What a publisher says when a folder is made. */
export interface StarterWords {
  readonly title: string;
  readonly organisation: string;
}

const siteYaml = ({ title, organisation }: StarterWords): string => `# The one file that makes the site yours.
formatVersion: ${String(formatVersion)}
title: ${stringify(title).trim()}
tagline: What the tools that our agents use can do, and the policy for each.
# Where the site will stand: scheme and host, and the path below it with a slash at both ends.
url: https://tools.example.org
base: /
organisation:
  name: ${stringify(organisation).trim()}
# repository: https://git.example.org/security/tool-risk
# contact:
#   email: agents@example.org
`;

const serverYaml = `# What the manifest cannot say. Delete the folder servers/example/ once you have servers of your own.
title: Example notes
summary: A made-up server that keeps notes, so that the first build has something to show.
# By what a client's configuration is known to mean this server; the stack page and scan look here.
match:
  commands: [example-notes/server.js]
`;

const exampleCapture = formatCapture({
  capturedAt: '2026-11-26',
  capturedBy: 'tool-risk-catalogue init',
  transport: 'none',
  tools: [
    {
      name: 'list_notes',
      description: 'List the titles of all notes.',
      inputSchema: { type: 'object', properties: {} },
    },
    {
      name: 'delete_note',
      description: 'Permanently delete a note by its title.',
      inputSchema: { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] },
    },
  ],
});

const readme = ({ title }: StarterWords): string => `# ${title}

The data of our catalogue of MCP tools: \`catalog/site.yaml\`, and one folder a server in \`catalog/servers/\`.

\`\`\`sh
npm install
npx tool-risk-catalogue add .mcp.json                    # every server of a client's configuration
npx tool-risk-catalogue add https://mcp.example.org/mcp --header 'Authorization: Bearer …'
npx tool-risk-catalogue add -- node path/to/server.js    # a server of our own
npx tool-risk-catalogue check                            # a line for each thing that is wrong
npx tool-risk-catalogue dev                              # the site while you edit
npx tool-risk-catalogue build                            # the site in dist/, as plain files
npx tool-risk-catalogue serve
\`\`\`

Taxonomy, attack patterns, guides, glossary and advisories come with the package. A file under the same path in \`catalog/\`, such as
\`catalog/guides/rate-limits.mdx\`, stands in place of the package's.
`;

const workflow = `name: catalogue
on:
  push:
  pull_request:
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install
      - run: npx tool-risk-catalogue check
      - run: npx tool-risk-catalogue build
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: dist
`;

/** What people run in a catalogue folder, by the names of scripts in package.json. */
export const starterScripts = {
  check: 'tool-risk-catalogue check',
  dev: 'tool-risk-catalogue dev',
  build: 'tool-risk-catalogue build',
  serve: 'tool-risk-catalogue serve',
} as const;

const packageJson = (version: string): string =>
  `${JSON.stringify(
    {
      private: true,
      scripts: starterScripts,
      devDependencies: { 'tool-risk-catalogue': version },
    },
    null,
    2,
  )}\n`;

/** Files of a new catalogue folder, by path. The words fit into `site.yaml`. */
export function starterFiles(words: StarterWords, version: string): Readonly<Record<string, string>> {
  return {
    'catalog/site.yaml': siteYaml(words),
    'catalog/servers/example/notes/server.yaml': serverYaml,
    'catalog/servers/example/notes/captures/1.0.0.json': exampleCapture,
    'README.md': readme(words),
    '.gitignore': 'node_modules/\n.cache/\ndist/\n',
    '.github/workflows/catalogue.yml': workflow,
    'package.json': packageJson(version),
  };
}
