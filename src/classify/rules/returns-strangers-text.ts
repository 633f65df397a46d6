import { both, described, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

const written = wordSet(
  `issue comment message email mail inbox post tweet news headline article thread review discussion ticket
  transcript subtitle repost mention reply webpage`,
);
const web = wordSet('web website internet google bing reddit twitter news webpage online');
const counted = wordSet('count status type template setting label like reaction metadata');

/** The web or a social network is searched, whatever the words of the first sentence. */
const results = /\b(?:web search|search engine|search results|the internet|social media)\b|搜索结果|互联网|网页|热搜/i;

export default rule({
  id: 'returns-strangers-text',
  claims: 'signal:untrusted',
  title: 'Returns text written by third parties',
  why: 'Web pages, mail, issues and messages may carry instructions to the model that reads them.',
  find: anyOf(
    doing(
      'get list read fetch retrieve search find view show scrape crawl extract browse query monitor download poll',
      either(onHead(written), both(on(wordSet('library')), onHead(wordSet('doc documentation'))), on(web), near(web)),
      not(onHead(counted)),
      upFront,
    ),
    doing('search query find ask lookup', described(results), upFront),
    doing('generate', onHead(wordSet('subtitle transcript')), upFront),
    doing('navigate goto', upFront),
    allOf(doing('get fetch read scrape crawl extract retrieve parse browse open', upFront), argumentsFor('url')),
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
