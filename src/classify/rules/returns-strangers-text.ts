import { doing, either, near, on, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'returns-strangers-text',
  claims: 'signal:untrusted',
  title: 'Returns text written by third parties',
  why: 'Web pages, mail, issues and messages may carry instructions to the model that reads them.',
  find: doing(
    'get list read fetch retrieve search find view show scrape crawl extract browse ask query monitor',
    either(
      on(
        wordSet(
          'web page website issue comment message email mail post tweet news article thread review feed result conversation inbox ticket discussion chat video transcript subtitle',
        ),
      ),
      near(wordSet('web website internet google reddit twitter news page message email post comment')),
    ),
    upFront,
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
