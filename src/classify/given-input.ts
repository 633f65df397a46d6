import { wordSet, wordsOf } from '../language/words.ts';
import { type Span } from '../manifest/span.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';

/**
 * The principle behind the verbs: a call that works on what was passed in and gives it back changes nothing, whatever its
 * verb; a call that works on what is kept somewhere does. What is passed in shows in the arguments: they hold the thing
 * itself, and none of them says which stored thing is meant.
 */

/** Arguments that hold the thing itself: a text, a picture, a shape, numbers. */
const things =
  wordSet(`text texts string strings str sentence paragraph passage word words code snippet html css scss less javascript js ts
  json json1 json2 json_a json_b json_string json_text xml yaml yml toml csv markdown md latex svg jpeg png webp gif image images photo picture
  base64 audio video polygon polygons geometry geometries geojson feature features coordinate coordinates coords point points
  seq sequence seq_a seq_b lat latitude lon lng longitude bbox number numbers array list matrix vector vectors expression article transcript
  doc doc1 doc2 subtitles subtitle srt vtt lyrics a b c x y input_text source_text source_code original modified left right color colour hex phrase poem
  regex date timestamp`);

/** Arguments that hold the thing itself or what is to be stored. */
const contents =
  wordSet(`content contents data dataset rows records items values document documents messages body payload
  input inputs source log logs diff schema template prompt query sql object objects entries value`);

/** Last words of arguments that say which stored thing is meant. */
const places =
  wordSet(`id ids no nr num uuid guid slug key keys path paths file files filename filepath folder directory dir root project table tables
  collection bucket database db repo repository branch channel account workspace site sheet spreadsheet worksheet range node
  nodes element selector layer page column columns owner org organization organisation topic user users host server
  connection session thread namespace name title index identifier document_name doc_name container volume board card task issue ticket store environment
  env tenant parent target destination recipient to email phone url`);

/** The text says in so many words that what was handed in is handed back. */
export const comesBack =
  /\b(?:gives?|hands?|hands? over|sends?|you get|get) (?:\w+ ){0,4}back(?! to\b(?! you\b))|\bis (?:handed|given|passed) back\b|\bhere you are\b|(?<!n['’]t |\b(?:not|never|cannot) )\bcomes? back\b(?! (?:and|by itself|on|to|in (?:an?|\d)|at|after|when|once|again)\b| with \w+_\w+)|\bthe [a-z]+ed \w+ is in the (?:response|answer|reply)\b|\b(?:text|passage|data|file|list|snippet|image|picture|code)s? (?:that )?you (?:paste|pass|hand|type|provide|supply)\b|\b[Rr]esult is returned as\b|\bleaves? you with\b|\b(?:we|it) keeps? nothing\b|\bnothing is (?:stored|saved|kept)\b|\binput and output are\b|\band returns? it\b|\bgives you the new text\b|\btext in,? text out\b|\b(?:returns?|hands? back|gives?(?: back)?) the (?:corrected|cleaned|finished|[a-z]+ed-(?:out|off|up|down)|tidied|redacted|transposed|reformatted|shortened|polished|masked|converted|translated) \w|\breturns? the (?:[a-z]+ed|[a-z]+er|new|resulting|transparent) (?:text|string|list|sequence|code|css|html|json|image|array|geometry|collection|table|markdown|version|copy|clip|picture|sheet|chart)\b|\b(?:text|list|document|image) is the return value\b|\b(?:from|out of) (?:the |a |an |given |raw |plain )*(?:\w+ )?(?:text|data|numbers|values|series|list|table|string|json|csv|markdown|vocabulary)\b[^.]*\breturns? (?:it|them)\b/i;

/** Without a number behind it: `json1`, `text_2`. */
const lastWord = (name: string): string => wordsOf(name.replace(/_?\d+$/, '')).at(-1)?.text ?? '';
/** `PDFs as base64`: the thing itself, whatever the argument is called. */
const inBase64 = /\b(?:base64|data[- ]URIs?)\b/i;

const holdsAThing = ({ parameter: { name, description } }: ReadParameter): boolean =>
  things.has(name.toLowerCase()) || namesText.has(lastWord(name)) || inBase64.test(description);

/** Last words of arguments that hold a text, a picture or a shape, whatever stands before. */
const namesText = wordSet(
  'text html json image polygon geometry geojson coordinates markdown string base64 svg srt vtt',
);

/** `Sets another code on a locker`: the text says of an argument that it is where the thing is kept. */
const isWhereItIs = ({ parameter: { name } }: ReadParameter, { actions }: Reading): boolean =>
  !things.has(name.toLowerCase()) &&
  actions.some(
    ({ source, rest: [preposition = '', ...rest] }) =>
      source === 'lead' && /^(?:on|of)$/.test(preposition) && rest.slice(0, 3).includes(lastWord(name)),
  );

/** Words for what texts, pictures, shapes and numbers are called. */
export const givenThings = things;

/**
 * Arguments that hold what the call works on; empty where some argument points at something that is kept.
 * @param evenRecords also count arguments that could be records to be stored, where the text says that something returns
 */
export function givenInput(reading: Reading, evenRecords: boolean): readonly Span[] {
  const own = reading.parameters.filter(({ parameter: { path } }) => path.length === 1);
  const pointing = own.some(
    ({ parameter: { name, description, options, types }, roles }) =>
      options.length === 0 &&
      !types.includes('boolean') &&
      !inBase64.test(description) &&
      !things.has(name.toLowerCase()) &&
      (places.has(lastWord(name)) || roles.has('path') || roles.has('output-path') || roles.has('remote-place')),
  );
  if (pointing || own.some((argument) => isWhereItIs(argument, reading))) return [];
  const given = own.filter(holdsAThing);
  if (given.length > 0 || !evenRecords) return given.map(({ span }) => span);
  if (comesBack.test(reading.description)) return own.map(({ span }) => span);
  return /\b(?:returns?|returned|outputs?)\b/i.test(reading.description)
    ? own.filter(({ parameter: { name } }) => contents.has(name.toLowerCase())).map(({ span }) => span)
    : [];
}

/**
 * The arguments where all are numbers, lists, or called what the tool works on: `Cuts a recipe down to … people and tells …`.
 * Empty otherwise. A weaker sign than `givenInput`: for calls that say what came out.
 */
export function amountsHandedIn({ parameters, actions }: Reading): readonly Span[] {
  const own = parameters.filter(({ parameter: { path } }) => path.length === 1);
  const named = new Set(actions.flatMap(({ source, object }) => (source === 'lead' ? object : [])));
  const holds = ({ parameter: { name, types } }: ReadParameter): boolean =>
    types.some((type) => /^(?:number|integer|array)$/.test(type)) || named.has(name.toLowerCase());
  return own.every(holds) ? own.map(({ span }) => span) : [];
}
