import { isInternal } from '../../../src/manifest/site.ts';
import { siteFacts } from '../../public-catalogue.ts';
import { files } from '../built-site.ts';
import { type Check } from '../check.ts';

/** Every page names a preview image of this site, absolute, with words for those who do not see it. */
export default {
  name: 'the preview image exists',
  page: ({ html }) => {
    if (isInternal(siteFacts))
      return /og:|twitter:|rel="canonical"/.test(html) ? ['of an internal site speaks to other sites'] : [];
    const address = /<meta property="og:image" content="(https?:[^"]+)"/.exec(html)?.[1];
    if (address === undefined) return ['names no preview image'];
    const lacks = ['og:image:alt', 'twitter:card'].filter((name) => !html.includes(`="${name}" content="`));
    return [
      ...lacks.map((name) => `lacks ${name}`),
      ...(files.has(decodeURIComponent(new URL(address).pathname)) ? [] : [`${address} is not there`]),
    ];
  },
} satisfies Check;
