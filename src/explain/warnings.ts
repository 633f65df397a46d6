import { type Notice, type Verdict } from '../classify/verdict.ts';
import { type Tool, type ToolFlag } from '../manifest/tool.ts';
import { askBelow } from '../policy/recommend.ts';
import { noticeLines } from './notice-lines.ts';

const ofFlag: Readonly<Record<ToolFlag, string | undefined>> = {
  'duplicate-name':
    'The server lists several tools of this name. Clients see one of them, mostly the last; this page shows the one that can do most harm.',
  'no-description': 'The server sends no description, so name and arguments decide alone.',
  'no-input-schema':
    'This capture holds no input schema that names the arguments; the verdict rests on name and description.',
  'unusual-name':
    'The name has characters that some clients and gateways cannot write in a rule. Check that a policy matches it before relying on it.',
  'hidden-characters': 'Characters that people cannot see and models read are shown as tokens such as ⟨U+200B⟩.',
  'partial-capture': 'The capture is partial: the server offers more tools, and may say more of this one.',
  // Said beside the definition: it is no fault of the tool.
  'read-in-part': undefined,
  'unread-parts': undefined,
};

/** What is said of a kind of notice besides what its rules found. */
const ofNotice: Readonly<Record<Notice['kind'], string | undefined>> = {
  'talks-to-model':
    'The model reads this with every list that holds the tool, whether or not the tool is ever called: only taking it off the list, or leaving the server out, keeps the words away.',
  'hidden-characters': undefined,
  // Said with the provenance: it is no fault of the definition.
  'shadows-name': undefined,
  'thin-definition':
    'The definition says little. A sentence on what a call changes, and a schema, would settle the verdict.',
  'conflicting-evidence':
    'Name, description and schema point to different categories. The most severe reading is shown.',
};

const unsure =
  'The verdict is uncertain. A sentence on what a call changes, and a schema with described arguments, would settle it.';

/** Plain sentences about a thin, odd, hostile or unclear definition; none for most tools. */
export const warnings = (
  { flags }: Tool,
  { notices, confidence }: Pick<Verdict, 'notices' | 'confidence'>,
): string[] => [
  ...new Set([
    ...(confidence < askBelow ? [unsure] : []),
    ...flags.flatMap((flag) => ofFlag[flag] ?? []),
    ...noticeLines({ notices }).map(({ text }) => text),
    ...notices.flatMap(({ kind }) => ofNotice[kind] ?? []),
  ]),
];

const alarms: Partial<Readonly<Record<Notice['kind'], string>>> = {
  'talks-to-model': 'Words of this definition try to steer the model that reads it.',
  'hidden-characters': 'It holds characters that a reader cannot see, or takes for others.',
};

/** A definition that works on its reader, in one or two short sentences; empty for any other. */
export const alarm = ({ notices }: Pick<Verdict, 'notices'>): string =>
  [...new Set(notices.flatMap(({ kind }) => alarms[kind] ?? []))].join(' ');
