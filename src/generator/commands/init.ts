import { defineCommand } from '../../cli/command.ts';

export default defineCommand({
  id: 'init',
  summary: 'make a folder that builds at once',
  forms: ['[folder]'],
  about:
    'Makes a folder for your own catalogue: catalog/site.yaml to edit, an example server, a README, scripts in package.json and a workflow that checks and builds. Taxonomy, attack patterns, guides and glossary come with the package; a file of yours under the same path in catalog/ stands in place of one of them. Nothing that exists is overwritten: a catalog/ that is there is refused, other files are kept and named, and a package.json gets the scripts that it lacks.',
  options: {
    title: { type: 'string', default: 'Our tool risk catalogue', value: 'TEXT', about: "the site's title" },
    organisation: { type: 'string', default: 'Our organisation', value: 'TEXT', about: 'whose catalogue it is' },
  },
  exits: 'Exit 0: the folder is made. 2: there is a catalogue already, or the folder cannot be written.',
  words: { least: 0, most: 1 },
  async run({ title, organisation }, [folder = '.']) {
    const { initCatalogue } = await import('../init-catalogue.ts');
    initCatalogue(folder, { title, organisation });
  },
});
