import { described, either, near, on, onHead, onNothing, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'makes-things-public',
  claims: 'Execute',
  title: 'Publishes to others',
  why: 'What is public is copied and indexed before it can be withdrawn.',
  find: anyOf(
    doing('publish tweet retweet broadcast', upFront),
    doing('post', onNothing, upFront),
    doing('create add', onHead(wordSet('tweet')), upFront),
    doing(
      'create share',
      onHead(wordSet('post story reel thread')),
      described(/\bsocial (?:media|network)|\btimeline\b|\bfollowers\b/i),
      upFront,
    ),
    doing('post', on(wordSet('tweet post thread status article story reel video photo message report')), upFront),
    doing(
      'push',
      on(wordSet('image package container')),
      either(near(wordSet('registry repository')), on(wordSet('registry'))),
      upFront,
    ),
  ),
  fires: [
    { name: 'publish_article', description: 'Publish an article' },
    { name: 'post_tweet', description: 'Post a tweet' },
    { name: 'events_publish', description: 'Publish custom events' },
  ],
  ignores: [
    { name: 'list_posts', description: 'List posts' },
    { name: 'query_posts', description: 'Query posts' },
    { name: 'get_published', description: 'Get public pages' },
  ],
});
