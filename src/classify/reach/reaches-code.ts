import { wordSet } from '../../language/words.ts';
import {
  called,
  described,
  either,
  near,
  not,
  on,
  onHead,
  upFront,
  withArgument,
  type Condition,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';

/** What the author says outright; verbs known only by their class say too little. */
const plainly: Condition = (action, reading) => action.rare !== true && upFront(action, reading);

const inCode = wordSet('repository repo branch commit git source code codebase');
const repositoryArgument =
  /^(?:repo|repository|repo_?(?:name|id|slug|path)|repositoryId|branch|branch_?name|commit_?message|sha)$/i;
const ofARepository: Condition = either(on(inCode), near(inCode), withArgument(repositoryArgument));
/** A code repository is changed. */
export const repository = anyOf(
  doing(
    'merge',
    either(on(wordSet('pull merge branch pr mr')), withArgument(/pull_?(?:number|request)|merge_request|branch/i)),
    plainly,
  ),
  doing('push', withArgument(repositoryArgument), not(on(wordSet('image registry notification message'))), plainly),
  doing('commit rebase', ofARepository, plainly),
  doing('commit', (action) => action.source === 'name' && action.object.length === 0),
  doing(
    'create update edit write upload delete put',
    onHead(wordSet('file content')),
    withArgument(/^(?:repo|repository|repository_?id|branch|commit_?message)$/i),
    plainly,
  ),
  doing('update delete', onHead(wordSet('branch tag')), ofARepository, plainly),
);

const packages = wordSet(
  'package dependency module library plugin extension addon theme app server skill gem crate wheel toolchain',
);
const manifestFile =
  /\b(?:pyproject(?:\.toml)?|requirements(?:\.txt)?|package(?:-lock)?\.json|lock ?file|Gemfile|Cargo\.toml|go\.mod|dependenc(?:y|ies))\b/i;
/** Software that other people publish is brought in. */
export const bringsInCode = anyOf(
  doing('install reinstall', not(called(/ssl|certificate|font/i)), upFront),
  doing(
    'add require',
    on(wordSet('package dependency library module plugin extension')),
    not(near(wordSet('booking cart tour travel'))),
    not(on(wordSet('booking product tour shipping task'))),
    not(described(/\btasks?\b/i)),
    upFront,
  ),
  doing(
    'upgrade update',
    on(wordSet('package dependency plugin theme extension')),
    not(either(on(wordSet('setting status product tracking')), called(/create/i))),
    either(
      near(wordSet('latest version')),
      withArgument(/^(?:package_?names?|packages?|plugin|theme|software|slug)$/i),
    ),
    upFront,
  ),
  doing(
    'sync synchronize synchronise restore resolve',
    either(on(packages), described(manifestFile)),
    described(manifestFile),
    upFront,
  ),
  doing('pull', onHead(wordSet('image model')), not(on(wordSet('photo'))), upFront),
);
