import { making, recordsToAFile, savingArguments, withoutVerb } from '../saving-arguments.ts';
import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { upFront } from '../conditions.ts';
import { allOf, anyOf, doing, saying } from '../find.ts';
import { rule } from '../rule.ts';

/** What the tool has made is put somewhere: `The screenshot is saved to …`, `Each variant is cropped and saved to disk`. */
const productIsSaved =
  /\b(?:screenshots?|images?|videos?|recordings?|files?|results?|reports?|outputs?|variants?|diagrams?|charts?|it|they)\b[^.;:()]{0,60}\b(?:is|are|and|gets?|will be) (?:automatically |also )?(?:saved|written|stored) (?:to|in|into|under) (?!memory)/i;

/** `Returns the path of the audio file`: so there is a file now. */
const pathComesBack =
  /\breturns? (?:the )?(?:local |absolute |full )?(?:file ?)?path (?:to|of) the (?:\w+ )?(?:file|audio|image|video)\b|\breturns? the (?:\w+ )?file path\b|返回[^。；，]{0,8}文件(?:的)?路径/i;

export default rule({
  id: 'saves-what-it-makes',
  claims: 'Write',
  title: 'Stores what it makes',
  why: 'A result that is written to a file or a library stays there.',
  find: anyOf(
    allOf(
      (reading) => savingArguments(reading).map(({ span }) => span),
      anyOf(
        doing(`${computingVerbs} ${readingVerbs} ${making}`, upFront),
        doing('start stop begin end', recordsToAFile, upFront),
        withoutVerb,
      ),
    ),
    allOf(
      saying(
        /(?:生成|保存|写入|下载|克隆|输出|导出)[^。；]{0,40}到\s*(?:[.~\/][\w{}.\/-]*\/|[^。；，]{0,20}(?:目录|文件夹|本地|磁盘))/,
      ),
      doing('generate download pull export clone output get save', upFront),
    ),
    allOf(saying(productIsSaved), doing(making, upFront)),
    allOf(doing('convert generate render synthesize record', upFront), saying(pathComesBack)),
    allOf(doing('download', upFront), saying(/\b(?:stored|saved|written|kept) (?:in|to|at|under) [~`.\/]/i)),
  ),
  fires: [
    {
      name: 'render_frame',
      description: 'Render the current frame',
      inputSchema: { properties: { filepath: { type: 'string' } } },
    },
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
      name: 'capture',
      description: 'Captures the window. The picture is for you, the file is saved to a dated folder.',
    },
    {
      name: 'start_screencast',
      description: 'Start recording a screencast',
      inputSchema: { properties: { file_path: { type: 'string' } } },
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
    { name: 'list_attachments', description: 'Lists attachments. The files are stored in the cloud.' },
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
