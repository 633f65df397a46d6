import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const directives = (contact: { endpoint?: string }) =>
  new Map(
    contentSecurityPolicy({ contact })
      .split(';')
      .map((one) => {
        const [name = '', ...values] = one.split(' ');
        return [name, values] as const;
      }),
  );

test('nothing is allowed that is not named, and no script or style that stands in a page but the one of all pages', () => {
  const policy = directives({});
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('style-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('a contact form may be sent to the endpoint of the publisher alone', () => {
  const policy = directives({ endpoint: 'https://forms.example/send?to=us' });
  for (const name of ['form-action', 'connect-src'])
    expect(policy.get(name)).toEqual(["'self'", 'https://forms.example']);
});
