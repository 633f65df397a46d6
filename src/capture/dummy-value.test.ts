import { describe, expect, it } from 'vitest';
import { dummyValue } from './dummy-value.ts';

describe('dummyValue', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'xoxb-dummy'],
    ['GITLAB_API_URL', 'https://dummy.invalid'],
    ['DATABASE_URL', 'postgresql://dummy:dummy@127.0.0.1:1/dummy'],
    ['USE_GITLAB_WIKI', 'true'],
    ['MYSQL_PORT', '1'],
    ['IMAP_SECURE', 'false'],
    ['KUBECONFIG', '../dummies/kubeconfig.json'],
    ['NOTION_TOKEN', 'dummy'],
    ['WORDPRESS_APP_PASSWORD', 'dummy-password'],
  ])('lends %s a value of its shape', (name, value) => {
    expect(dummyValue(name)).toBe(value);
  });

  it('gives addresses that lead nowhere', () => {
    for (const name of ['MONGODB_URI', 'REDIS_URL', 'MYSQL_URL', 'POSTGRES_URL', 'ES_URL'])
      expect(new URL(dummyValue(name)).hostname).toMatch(/^(?:127\.0\.0\.1|dummy\.invalid)$/);
  });
});
