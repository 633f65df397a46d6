import { upFront } from '../conditions.ts';
import { allOf, doing } from '../find.ts';
import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';

const saving = /^(?:save|store|write)(?:$|_|[A-Z])/;

/** Flags that make a tool post or keep what it found. */
const flags = /^(?:auto_?)?(?:save|store|write|post|persist|publish|submit|create)(?:_|[A-Z]|$)/;

const making = `
  generate render draw plot chart convert transform translate visualize compose compile capture screenshot snapshot
  record extract export download format encode decode transcribe compress split combine merge crop paint create`;
const makesSomething = doing(making, upFront);
const downloads = (reading: Reading): boolean => doing('download', upFront)(reading).length > 0;
const pictures = (reading: Reading): boolean => doing('screenshot record', upFront)(reading).length > 0;
const pictured = /^(?:file_?)?(?:path|name)$/i;
const kept = /local|dest|target|save|out/i;
const makes = (reading: Reading): boolean => makesSomething(reading).length > 0;

export default rule({
  id: 'saves-what-it-makes',
  claims: 'Write',
  title: 'Stores what it makes',
  why: 'A result that is written to a file or a library stays there.',
  find: allOf(
    (reading) =>
      reading.parameters
        .filter(
          ({ parameter: { name, types }, roles }) =>
            roles.has('output-path') ||
            (roles.has('path') && pictured.test(name) && pictures(reading)) ||
            (roles.has('path') && kept.test(name) && downloads(reading)) ||
            (types.includes('boolean') ? flags.test(name) : saving.test(name) && makes(reading)),
        )
        .map(({ span }) => span),
    doing(`${computingVerbs} ${readingVerbs} ${making}`, upFront),
  ),
  fires: [
    {
      name: 'generate_image',
      description: 'Generate an image',
      inputSchema: { type: 'object', properties: { prompt: { type: 'string' }, output_path: { type: 'string' } } },
    },
    {
      name: 'make_chart',
      description: 'Render a chart',
      inputSchema: { type: 'object', properties: { save_to_desktop: { type: 'boolean' } } },
    },
    {
      name: 'convert',
      description: 'Convert a video',
      inputSchema: { type: 'object', properties: { output_file: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'generate_image',
      description: 'Generate an image',
      inputSchema: { type: 'object', properties: { prompt: { type: 'string' } } },
    },
    {
      name: 'convert_units',
      description: 'Convert units',
      inputSchema: { type: 'object', properties: { value: { type: 'string' } } },
    },
    {
      name: 'save_page',
      description: 'Save a page',
      inputSchema: { type: 'object', properties: { title: { type: 'string' } } },
    },
  ],
});
