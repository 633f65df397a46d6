import { making, savingArguments, withoutVerb } from '../saving-arguments.ts';
import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { upFront } from '../conditions.ts';
import { allOf, anyOf, doing, saying } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'saves-what-it-makes',
  claims: 'Write',
  title: 'Stores what it makes',
  why: 'A result that is written to a file or a library stays there.',
  find: anyOf(
    allOf(
      (reading) => savingArguments(reading).map(({ span }) => span),
      anyOf(doing(`${computingVerbs} ${readingVerbs} ${making}`, upFront), withoutVerb),
    ),
    allOf(doing('download', upFront), saying(/\b(?:stored|saved|written|kept) (?:in|to|at|under) [~`.\/]/i)),
  ),
  fires: [
    {
      name: 'hall_status',
      description: 'Lightweight lookup of the state of a hall',
      inputSchema: { properties: { saveToFile: { type: 'boolean' } } },
    },
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
      name: 'hall_status',
      description: 'Lightweight lookup of the state of a hall',
      inputSchema: { properties: { hall: { type: 'string' } } },
    },
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
