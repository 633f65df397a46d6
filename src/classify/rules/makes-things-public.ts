import { described, either, near, not, on, onHead, onNothing, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** What is read by the public once it is published. */
const published = wordSet(
  `post page site website article blog package image release app story video tweet thread status extension module podcast
  episode content documentation doc book theme plugin skill game gem crate toot announcement notice aviso avis statement listing reel photo news immediately event`,
);

export default rule({
  id: 'makes-things-public',
  claims: 'Execute',
  title: 'Publishes to others',
  why: 'What is public is copied and indexed before it can be withdrawn.',
  find: anyOf(
    doing('tweet retweet broadcast', upFront),
    doing(
      'publish',
      either(onHead(published), onNothing, (action) => action.source === 'option'),
      not(on(wordSet('draft'))),
      upFront,
    ),
    doing('post', either(onNothing, on(wordSet('toot'))), upFront),
    doing('quote', on(wordSet('post thread tweet')), upFront),
    doing(
      'create',
      onHead(wordSet('post')),
      either(
        near(wordSet('forum feed timeline board')),
        on(wordSet('forum carousel')),
        withArgument(/^(?:media_urls?|media_type|hashtags|reply_control|audience)/),
      ),
      upFront,
    ),
    doing('create add', onHead(wordSet('tweet')), upFront),
    doing('create', onHead(wordSet('release')), withArgument(/^(?:tag(?:_?name)?|track|is_?draft|draft)$/i), upFront),
    doing(
      'create share',
      onHead(wordSet('post story reel thread')),
      described(/\bsocial (?:media|network)|\btimeline\b|\bfollowers\b/i),
      upFront,
    ),
    doing('share', near(wordSet('social')), upFront),
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
    {
      name: 'create_release',
      description: 'Create a release',
      inputSchema: { properties: { tag_name: { type: 'string' } } },
    },
  ],
  ignores: [
    { name: 'list_posts', description: 'List posts' },
    { name: 'query_posts', description: 'Query posts' },
    { name: 'get_published', description: 'Get public pages' },
  ],
});
