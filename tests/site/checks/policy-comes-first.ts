import { type Check } from '../check.ts';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/g;

/** A policy in a page holds for what stands behind it: one that forbids scripts of strangers comes before all their words. */
export default {
  name: 'the content security policy comes first',
  page: ({ html }) => {
    const [first, second] = [...html.matchAll(policy)];
    if (!first?.[1]?.startsWith("script-src 'self'") || first.index > html.indexOf('<title'))
      return ['has no policy for scripts before its title'];
    return second?.[1]?.includes("require-trusted-types-for 'script'") ? [] : ['does not ask for Trusted Types'];
  },
} satisfies Check;
