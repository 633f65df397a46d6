import { doing, either, on, onNothing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'makes-things-public',
  claims: 'Execute',
  title: 'Publishes to others',
  why: 'What is public is copied and indexed before it can be withdrawn.',
  find: doing(
    'publish tweet retweet post broadcast',
    either(
      on(
        wordSet(
          'tweet post thread status article story reel video package release page site app package message photo',
        ),
      ),
      onNothing,
    ),
  ),
  fires: [
    { name: 'publish_article', description: 'Publish an article' },
    { name: 'post_tweet', description: 'Post a tweet' },
    { name: 'tweet', description: 'Post a tweet' },
  ],
  ignores: [
    { name: 'list_posts', description: 'List posts' },
    { name: 'query_posts', description: 'Query posts' },
    { name: 'get_published', description: 'Get public pages' },
  ],
});
