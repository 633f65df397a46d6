import { accessThings } from '../../language/lexicon/objects.ts';
import { wordSet } from '../../language/words.ts';
import { both, described, either, near, not, on, onHead, onNothing, upFront, withArgument } from '../conditions.ts';
import { anyOf, allOf, doing, unless, argumentsNamed } from '../find.ts';

const scheduled = wordSet(`cron cronjob schedule workflow hook webhook trigger automation pipeline routine
  function worker lambda script startup playbook autoreply forwarding macro plugin env`);
/** What a system does later by itself is changed. */
export const runsLater = unless(
  doing(
    'create add update edit set enable activate schedule save register configure modify upsert replace import put patch',
    either(
      onHead(scheduled),
      both(on(wordSet('cron scheduled')), onHead(wordSet('job task'))),
      both(
        onHead(wordSet('config configuration')),
        described(/\b(?:deploy|build|appli|agent|proxy|provider|server|workflow|cluster)/i),
      ),
      both(on(wordSet('environment env')), onHead(wordSet('variable var'))),
      both(on(wordSet('build start startup install deploy init')), onHead(wordSet('command script'))),
    ),
    not(
      on(
        wordSet(
          'import export price payment status log run execution job_run template comment label tag name test chart',
        ),
      ),
    ),
    upFront,
  ),
  doing('get list read validate check preview', upFront),
);

const widening =
  'grant add create invite assign share update set change enable edit promote approve allow modify make transfer put attach replace';
/** Somebody may do more than before. */
export const widensAccess = doing(
  widening,
  either(on(accessThings), near(wordSet('permission role access member collaborator admin'))),
  not(on(wordSet('key-value ip_address content menu'))),
  upFront,
);

const starting = doing(
  `run execute exec eval start launch trigger deploy redeploy rebuild send post publish dispatch invoke generate
  spawn scan crawl scrape call order buy sell pay transfer swap trade provision notify email render train spin rerun retry`,
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

/** A menu or a page is composed when it is built; these start something. */
const building = doing(
  'build',
  onHead(wordSet('image project app application container workspace solution binary release branch site package code')),
  upFront,
);

/** Something is set off anew with every call. */
export const setsOff = anyOf(starting, machines, building);

const running =
  wordSet(`server service database db container instance application environment deployment droplet cluster vm
  machine queue site website node pod workload daemon replica mongo mysql postgres redis mariadb libsql compose broker consumer
  pipeline tunnel ssl certificate`);
/** Something that others may be using is interrupted. */
export const interrupts = doing(
  `stop restart reboot shutdown pause halt kill suspend drain cordon terminate reload rebuild uninstall poweroff hibernate
  undeploy downgrade`,
  either(on(running), onNothing),
  not(on(wordSet('timer recording watch session page tab browser test project debugger code run build monitor'))),
  upFront,
);

/** Pages and screens that an agent looks at are written by others; a click is made on what stands there. */
export const actsOnAPage = allOf(
  doing(
    'click type fill press select drag tap submit check dblclick double_click choose input',
    described(/\b(?:page|element|selector|iframe|browser)\b/i),
    not(on(wordSet('page tab context layer'))),
    upFront,
  ),
  argumentsNamed(
    /^(?:selector|element|uid|ref|target|startElement|x|iframeSelector|text|value|key|pageId|coordinates?)$/i,
  ),
);
