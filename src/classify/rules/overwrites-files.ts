import {
  byVerb,
  described,
  describedFirst,
  either,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  taking,
  upFront,
} from '../conditions.ts';
import { anyOf, doing, saying } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const files = wordSet('file content text document disk path sheet');

/** Said outright, not as what an option allows. */
const unconditionally =
  /(?<!not |n't |without |never |avoid |(?:can|may|to|or|if) )\b(?:(?:overwrites|replaces|will (?:overwrite|replace)) (?:an|the|any|all|its|the \w+['’]s) existing|(?:overwrites|replaces) [^.]{0,40}unconditionally)\b(?![^.]{0,60}\b(?:if|when|unless)\b)/i;

/** What the call works on is replaced unless told otherwise. */
const byDefault =
  /\bby default,? the (?:source|original|existing|input) \w+ (?:is|will be|gets) (?:replaced|overwritten|deleted)\b/i;

/** The first sentence says that what was there goes. */
const inTheFirstSentence = describedFirst(
  /(?<!not |n't |without |never |avoid |to |can |may |or |if )\b(?:overwrites|overwriting)\b/i,
);

export default rule({
  id: 'overwrites-files',
  claims: 'Destructive',
  title: 'Overwrites what a file held',
  why: 'The definition says that existing content is replaced, and names no copy that is kept.',
  find: anyOf(
    doing(
      'replace',
      on(wordSet('all every entire whole')),
      not(on(wordSet('occurrence instance match text string label tag role'))),
      said,
    ),
    doing(
      'replace update set put',
      described(
        /\bfull(?:[- ]document)? replace(?:ment)?\b(?!, not a partial)|\b(?:replaces|replacing) (?:all|the (?:whole|entire|full)|entire)(?: existing| current)? (?:contents?|documents?|texts?|variables)\b|\b(?:completely|entirely) (?:replaced|overwritten)\b|\bnot present in the request are (?:removed|deleted)\b|\b(?:not (?:in|included in) the request|left out|omitted) [^.]{0,40}\b(?:is|are|will be) (?:deleted|removed)\b|\bREPLACES all existing\b/,
      ),
      said,
    ),
    doing(
      'upload create import export copy download move generate write save put start build deploy',
      described(unconditionally),
      upFront,
    ),
    doing('upload download copy set update put', inTheFirstSentence, said),
    saying(byDefault),
    doing(
      'write save put overwrite',
      either(onHead(files), near(files), onNothing, taking('path'), byVerb('overwrite')),
      either(
        byVerb('overwrite'),
        described(
          /\b(?:was|is|are|were) in (?:it|there|the \w+)[^.]{0,20}(?:is|are|gets) overwritten\b|(?<!not |n't |without |never |avoid |to )\b(?:overwrit(?:es|ing|e (?:the |an |any |existing )|e\b)|replac(?:es|ing) (?:the |any |its )?(?:existing|entire|whole|current|previous))|completely (?:overwrite|replace)|\b(?:existing|previous) (?:files?|contents?|one)(?: (?:at|in|under|of|with) (?:\w+ ?){1,3})? (?:is|are|gets|will be) (?:overwritten|replaced)\b(?! (?:if|when|unless|only))/i,
        ),
      ),
      upFront,
    ),
  ),
  fires: [
    { name: 'send_over', description: 'Uploads a file to the host, overwriting the one of that name' },
    { name: 'write_file', description: 'Create a new file or completely overwrite an existing file' },
    {
      name: 'save_note',
      description: 'Save a note to a file, overwriting it',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    { name: 'extract_texts', description: 'Extract texts. By default, the source file will be replaced by a note.' },
    { name: 'overwrite_file', description: 'Overwrite a file' },
    { name: 'update_page', description: 'Update a page (replaces all content)' },
  ],
  ignores: [
    { name: 'write_file', description: 'Writes a file. An existing file is overwritten only if force is set' },
    { name: 'write_file', description: 'Write content to a new file; fails if it exists' },
    { name: 'append_file', description: 'Append to a file' },
    { name: 'read_file', description: 'Read a file that may be overwritten' },
    { name: 'set_labels', description: 'Replace all labels of an order' },
  ],
});
