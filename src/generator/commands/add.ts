import { defineCommand } from '../../cli/command.ts';
import { fail } from '../../cli/fail.ts';

export default defineCommand({
  id: 'add',
  summary: 'file servers: manifests, folders, addresses, packages, commands, client configurations',
  forms: ['<file|folder|-|address|package…> [options]', '[options] -- <command> [arguments]'],
  about:
    "Files what servers answer to tools/list below the catalogue's servers/. A file is a manifest in any accepted form, a capture, or a client's configuration, of which every server is taken. A folder is one server: a list of tools or a file for each tool, such as the snapshots (.snap, .json) that tests keep, and perhaps a file that describes it. A running server is asked at its address. A published npm package is installed without scripts and asked in a sandbox where this machine has one. What stands behind -- is started here, as it is, with the variables of this shell.\n\nWhat you have for other indexes is taken as it is. The server.json of an MCP registry, the server.yaml of Docker's catalogue and the manifest.json of an MCP bundle say what a server is: beside the one other thing that is given, or in its folder, they fill in id, version, title, summary, package, repository, home page and licence. Where they list tools themselves (bundles, and what publishers add to a registry's _meta), nothing else is needed. A list that was made of an OpenAPI description is a manifest; the description is not, since each generator makes other tools of it.\n\nA new server gets a server.yaml, with match: by which the site's stack page and scan find it in configurations. Title and summary are derived where they are not given; write better ones. Values of headers and variables are neither printed nor kept.",
  options: {
    id: {
      type: 'string',
      value: 'OWNER/SERVER',
      about:
        'default: the package, else what another index says (repository, name), else the organisation of site.yaml and the name of the server',
    },
    version: {
      type: 'string',
      value: 'VERSION',
      about: 'what to file it under; default: what server or package say, or else the date',
    },
    title: { type: 'string', value: 'TEXT', about: "the server's name" },
    summary: { type: 'string', value: 'TEXT', about: 'one line in your own words: what it connects an agent to' },
    header: {
      type: 'string',
      multiple: true,
      default: [],
      value: 'HEADER',
      about:
        "sent to the one address given: 'Name: value', or NAME=VARIABLE for a value that an environment variable holds; may be repeated",
    },
    package: {
      type: 'string',
      value: 'PURL',
      about: 'the package that a manifest belongs to, e.g. pkg:pypi/mcp-server-git@1.0.0',
    },
    source: { type: 'string', value: 'URL', about: 'where a manifest was obtained' },
    date: { type: 'string', value: 'DATE', about: 'the date to record, default today' },
    replace: {
      type: 'boolean',
      default: false,
      about: 'overwrite a version that is filed with other tools; without it the difference is printed',
    },
    partial: {
      type: 'boolean',
      default: false,
      about: 'file lists too of which pages are missing; without it they are refused',
    },
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
  },
  exits: 'Exit 0: all are filed. 2: one was not, with a line that says why; the others are.',
  words: { least: 0, most: Infinity },
  async run(values, words, _program, command) {
    const { addServers } = await import('../add/add-servers.ts');
    const sources = words.slice(0, words.length - command.length);
    if (sources.length === 0 && command.length === 0)
      fail(
        'usage: tool-risk-catalogue add <file|folder|-|address|package…>, or -- <command> (see tool-risk-catalogue add --help)',
      );
    await addServers(sources, command, values);
  },
});
