import { defineCommand } from '../../cli/command.ts';
import { fail } from '../../cli/fail.ts';

export default defineCommand({
  id: 'join',
  summary: 'put the parts of a site together',
  forms: ['<part…> [--out DIR]'],
  about:
    'Puts the folders that tool-risk-catalogue build --shard made, on one machine or on several, together to the site that one build would have made, byte for byte. The parts stay as they are.',
  options: {
    out: {
      type: 'string',
      default: 'dist',
      value: 'DIR',
      about: 'default dist; replaced as a whole, so it must be new, empty or made by an earlier build',
    },
  },
  exits: 'Exit 0: there is a new site. 2: a part is missing, is there twice, or was made from something else.',
  words: { least: 1, most: Infinity },
  async run({ out }, folders) {
    const { joinParts, siteParts } = await import('../join-parts.ts');
    const { publishFolder } = await import('../../publish/publish-folder.ts');
    const { targetFolder } = await import('../../publish/target-folder.ts');
    const { counted } = await import('../../explain/grammar.ts');
    const { problemLine } = await import('../../manifest/problem.ts');
    const found = siteParts(folders);
    if ('lines' in found) fail(found.lines.join('\n'));
    const parts = folders.map((folder) => ({ what: `the part ${folder}`, folder }));
    const target = targetFolder('--out', out, parts);
    if (target.problems) fail(target.problems.map(problemLine).join('\n'));
    const { files } = await publishFolder(target.value, (fresh) => Promise.resolve(joinParts(found.parts, fresh)));
    console.log(`${out}/ is ready: ${counted(files, 'file')} of ${counted(found.parts.length, 'part')}`);
  },
});
