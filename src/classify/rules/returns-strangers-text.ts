import { both, described, describedFirst, either, near, not, on, onHead, said, upFront } from '../conditions.ts';
import { allOf, anyOf, doing, sayingFirst } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const written = wordSet(
  `issue comment message email mail inbox post tweet news headline article thread review discussion ticket
  transcript transcription subtitle repost mention reply webpage feedback caption`,
);
const web = wordSet('web internet news webpage');
/** The web as a place of programs rather than of texts. */
const programs = wordSet('website metric inbox app application service server deployment hook webhook console api');
/** Parts of a cloud that are called after the web. */
const hosted = wordSet('app application hosting server');
const counted = wordSet('count status type template setting label like reaction metadata');

/** The web or a social network is searched, whatever the words of the first sentence. */
const results =
  /\b(?:web search|search engine|search results|the internet|social media|web[- ]grounded|search engine results?|SERP|real-?time information|current events|searches the web|web results|(?:news|image|scholar|academic|internet) search|search (?:for )?(?:information|news|images|papers|(?:scientific|academic|scholarly) \w+)|search (?:engine )?API)\b|搜索结果|互联网|网页|热搜/i;

/** What checkers and scanners find; no person wrote it. */
const found =
  /\b(?:accessibility|code quality|static analysis|health|scan(?:s|ned|ner)?|SEO|lint\w*|vulnerabilit\w+)\b/i;

export default rule({
  id: 'returns-strangers-text',
  claims: 'signal:untrusted',
  title: 'Returns text written by third parties',
  why: 'Web pages, mail, issues and messages may carry instructions to the model that reads them.',
  find: anyOf(
    doing(
      'get list read fetch retrieve search find view show scrape crawl extract browse query monitor download poll',
      either(
        both(onHead(written), not(both(onHead(wordSet('issue')), described(found)))),
        both(on(wordSet('wiki')), onHead(wordSet('page'))),
        both(on(wordSet('library')), onHead(wordSet('doc documentation'))),
        both(either(on(web), near(web)), not(on(programs)), not(near(hosted))),
        both(on(wordSet('pull merge')), onHead(wordSet('request'))),
        both(on(wordSet('doc documentation example')), near(wordSet('library framework package'))),
      ),
      not(onHead(counted)),
      not(on(wordSet('my own sent scheduled'))),
      upFront,
    ),
    doing('search query find ask lookup answer analyze discover chat get generate', described(results), upFront),
    doing(
      'search find',
      either(near(wordSet('issue commit pull post comment discussion')), on(wordSet('scholar web'))),
      upFront,
    ),
    doing(
      'search ask chat answer research analyze analyse conduct engage perform reason',
      describedFirst(
        /\b(?:web[- ](?:ground\w*|search|access)|deep[,-]? ?(?:multi-source )?research|multi-source|with citations|live web|online sources)\b/i,
      ),
    ),
    doing(
      'get list read fetch search export',
      both(on(wordSet('message chat channel')), onHead(wordSet('history'))),
      upFront,
    ),
    doing(
      'search find get',
      onHead(wordSet('product listing')),
      described(/\b(?:e-?commerce|marketplace|shopping)\b|电商/i),
      upFront,
    ),
    doing(
      'search find discover',
      onHead(wordSet('repository package listing paper preprint publication posting recipe plugin')),
      upFront,
    ),
    sayingFirst(/^\W{0,4}(?:web|news|internet|image)\b[^.]{0,20}\bsearch\b/i),
    doing(
      'get list read fetch retrieve search find view',
      onHead(wordSet('solution case opportunity answer template skill story')),
      described(/\b(?:community|forums?|user-generated|other (?:users|developers))\b/i),
      upFront,
    ),
    doing(
      'perform conduct research ask answer',
      described(/\b(?:deep research|multiple sources|web sources)\b/i),
      said,
    ),
    allOf(doing('get list search query read', upFront), sayingFirst(/帖子|评论|笔记|热搜|留言|新闻|网页/)),
    doing('generate', onHead(wordSet('subtitle transcript')), upFront),
    doing('get read download fetch retrieve', onHead(wordSet('attachment')), upFront),
    doing(
      'get list read fetch search',
      either(
        both(on(wordSet('merge pull')), onHead(wordSet('diff note discussion comment change'))),
        onHead(wordSet('conversation engagement wiki')),
        both(onHead(wordSet('event occurrence')), described(/\b(?:calendar|attendee)s?\b/i)),
      ),
      upFront,
    ),
    doing(
      'read get fetch',
      either(on(wordSet('file path')), near(wordSet('file'))),
      either(near(wordSet('repository repo')), on(wordSet('repository repo'))),
      upFront,
    ),
  ),
  fires: [
    { name: 'search_web', description: 'Search the web' },
    { name: 'get_issue_comments', description: 'Get the comments of an issue' },
    { name: 'read_email', description: 'Read an email' },
  ],
  ignores: [
    { name: 'get_price', description: 'Get a price' },
    { name: 'post_comment', description: 'Post a comment' },
    { name: 'list_projects', description: 'List projects' },
  ],
});
