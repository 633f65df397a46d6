import { type Check } from '../check.ts';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/g;

/** A policy in a page holds for what stands behind it: one that forbids scripts of strangers comes before all their words. */
export default {
  name: 'the content security policy comes first',
  page: ({ html }) => {
    const [first, second] = [...html.matchAll(policy)];
    const content = first?.[1] ?? '';
    if (!first || first.index > html.indexOf('<title') || second) return ['has not one policy, before its title'];
    return [
      ...(content.startsWith("default-src 'none';script-src 'self';") ? [] : ['allows what is not of this site']),
      ...(content.includes("require-trusted-types-for 'script'") ? [] : ['does not ask for Trusted Types']),
    ];
  },
} satisfies Check;
