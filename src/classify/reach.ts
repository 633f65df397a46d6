import { accessThings } from '../language/lexicon/objects.ts';
import { wordSet } from '../language/words.ts';
import { type Span } from '../manifest/span.ts';
import { type Reading } from '../reading/reading.ts';
import { reaches, type Reach } from '../vocabulary.ts';
import {
  both,
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
} from './conditions.ts';
import { allOf, anyOf, doing, unless, type Find } from './find.ts';
import writesAnyFile from './rules/writes-any-file.ts';

const writing =
  'create add insert post write update edit modify append prepend reply comment submit publish upsert put set leave';

/** Arguments for text of any length, the longest first. */
const textNames = ['body', 'content', 'text', 'markdown', 'html', 'comment', 'message', 'description', 'note', 'notes'];
const textName = (name: string): string =>
  name.toLowerCase().replace(/^(?:comment|issue|page|post|message|note|reply|review)_?/, '');

/** Arguments that carry whatever the caller writes, with no list of values. */
const freeText: Find = ({ parameters }) =>
  parameters
    .filter(({ parameter: { types, options, path } }) => {
      const holdsText = types.length === 0 || types.includes('string');
      return holdsText && options.length === 0 && path.length < 3;
    })
    .map(({ parameter: { name }, span }) => ({ span, place: textNames.indexOf(textName(name) || name.toLowerCase()) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ span }) => span);

/** Written for others to read. */
const published =
  wordSet(`comment issue discussion review page post article ticket announcement release thread topic reply
  story epic bug incident question answer wiki blog changelog worklog`);
/** Read by others where somebody else works on the same board. */
const worked = wordSet(
  'task card item document doc event note message workitem page board project milestone deal block',
);
const together: Condition = either(
  withArgument(
    /assignee|attendee|collaborator|reviewer|mention|(?:^|_)(?:board|project|workspace|team|space|channel|repo|owner|forum)/i,
  ),
  withArgument(/^(?:board|project|workspace|team|space|channel|list)(?:Id|_id|Key|_key)?$/i),
);
const requestOfAMachine: Condition = on(wordSet('http api pull_config template cache page_view browser'));

const sharedText = allOf(
  freeText,
  doing(
    writing,
    either(
      onHead(published),
      both(onHead(wordSet('request')), on(wordSet('pull merge'))),
      both(onHead(worked), together),
    ),
    not(requestOfAMachine),
    upFront,
  ),
);

/** What the author says outright; verbs known only by their class say too little. */
const plainly: Condition = (action, reading) => action.rare !== true && upFront(action, reading);

const memories = wordSet('memory memories observation knowledge embedding vector fact insight learning lesson');
const ofAGraph = both(
  on(wordSet('entity relation node edge episode')),
  described(/\b(?:knowledge graph|memory|memories)\b/i),
);
const memory = doing(
  'add create store save remember memorize upsert insert write update append ingest index set edit record',
  either(
    both(on(memories), not(on(wordSet('usage limit card size allocation base heap db database cluster store')))),
    ofAGraph,
  ),
  upFront,
);

const inCode = wordSet('repository repo branch commit git github gitlab bitbucket source code codebase');
const ofARepository: Condition = either(
  on(inCode),
  near(inCode),
  withArgument(
    /^(?:repo|repository|repo_?(?:name|id|slug|path)|repositoryId|branch|branch_?name|commit_?message|sha)$/i,
  ),
);
const repository = anyOf(
  doing(
    'merge',
    either(on(wordSet('pull merge branch pr mr')), withArgument(/pull_?(?:number|request)|merge_request|branch/i)),
    plainly,
  ),
  doing('push commit rebase', ofARepository, not(on(wordSet('image registry notification message'))), plainly),
  doing('commit', (action) => action.source === 'name' && action.object.length === 0),
  doing(
    'create update edit write upload delete put',
    onHead(wordSet('file content')),
    withArgument(/^(?:repo|repository|repository_?id|branch|commit_?message)$/i),
    plainly,
  ),
  doing('update delete', onHead(wordSet('branch tag')), ofARepository, plainly),
);

const scheduled = wordSet(`cron cronjob schedule workflow hook webhook trigger automation pipeline routine
  function worker lambda script startup playbook autoreply forwarding macro plugin env`);
const runsLater = unless(
  doing(
    'create add update edit set enable activate schedule save register configure modify upsert replace import put patch',
    either(
      onHead(scheduled),
      both(
        onHead(wordSet('config configuration')),
        described(/\b(?:deploy|build|appli|agent|proxy|provider|server|workflow|cluster)/i),
      ),
      both(on(wordSet('environment env')), onHead(wordSet('variable var'))),
      both(on(wordSet('build start startup install deploy init')), onHead(wordSet('command script'))),
    ),
    not(on(wordSet('import export status log run execution job_run template comment label tag name test chart'))),
    upFront,
  ),
  doing('get list read validate check preview', upFront),
);

const packages = wordSet(
  'package dependency module library plugin extension addon theme app server skill gem crate wheel toolchain',
);
const manifestFile =
  /\b(?:pyproject(?:\.toml)?|requirements(?:\.txt)?|package(?:-lock)?\.json|lock ?file|Gemfile|Cargo\.toml|go\.mod|dependenc(?:y|ies))\b/i;
const bringsInCode = anyOf(
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

const widening =
  'grant add create invite assign share update set change enable edit promote approve allow modify make transfer put attach replace';
const widensAccess = doing(
  widening,
  either(on(accessThings), near(wordSet('permission role access member collaborator admin'))),
  not(on(wordSet('key-value ip_address content menu'))),
  upFront,
);

const speaking = doing(
  'send post reply comment publish email message tweet forward invite respond announce notify dm create add submit call',
  either(
    onHead(
      wordSet(
        'message email mail reply comment post tweet sms dm announcement invitation notification review call campaign thread newsletter',
      ),
    ),
    on(wordSet('email sms message tweet')),
    (action) => /^(?:email|tweet|message|dm|reply|announce)$/.test(action.verb),
  ),
  not(
    on(
      wordSet(
        'template draft filter label folder rule commit error log setting queue type field attachment list domain signature',
      ),
    ),
  ),
  upFront,
);

const setsOff = doing(
  `run execute exec eval start launch trigger deploy redeploy build rebuild send post publish dispatch invoke generate
  spawn submit scan crawl scrape call order buy sell pay transfer swap trade provision notify email render train spin rerun retry`,
  not(on(wordSet('draft selection cursor mode template url link key token code password secret'))),
  upFront,
);
const machines = doing(
  'create add clone fork launch',
  onHead(
    wordSet(
      'droplet instance server cluster vm machine database nodepool volume pod sandbox container image video environment project app deployment',
    ),
  ),
  either(
    on(wordSet('droplet instance cluster vm nodepool pod image video')),
    withArgument(/size|plan|tier|region|machine|gpu|prompt|flavor|instance_?type/i),
  ),
  upFront,
);

const finds: Readonly<Record<Reach, Find>> = {
  'shared-text': sharedText,
  memory,
  repository,
  'writes-a-file': writesAnyFile.find,
  'runs-later': runsLater,
  'brings-in-code': bringsInCode,
  'widens-access': widensAccess,
  'speaks-for-somebody': speaking,
  'sets-off': anyOf(setsOff, machines),
};

/** What a call reaches, with the words that say so; what it does not reach is absent. */
export const reachOf = (reading: Reading): ReadonlyMap<Reach, readonly Span[]> =>
  new Map(
    reaches.flatMap((reach): [Reach, readonly Span[]][] => {
      const spans = finds[reach](reading);
      return spans.length > 0 ? [[reach, spans]] : [];
    }),
  );
