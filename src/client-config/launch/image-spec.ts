import { dockerPurl } from '../../manifest/package-url.ts';
import { isFilledIn, looseVersion, notUnderstood, type Started } from './started.ts';

/** A tag that names one release: those with fewer numbers, `1.2` among them, are moved with every release of their line. */
const isExactTag = (tag: string): boolean => /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/.test(tag);

/** The container image that a word names, by digest or else by tag. */
export function imageSpec(word: string): Started {
  const image = word.replace(/^docker:\/\//, '');
  const purl = dockerPurl(image);
  if (purl === undefined)
    return notUnderstood('the image', isFilledIn(image) ? 'a variable says which image' : 'its name is no image’s');
  const [, tag, digest] = /(?::([\w][\w.-]*))?(?:@(sha\d+:[0-9a-f]+))?$/.exec(image) ?? [];
  const version = digest ?? tag;
  return {
    purl,
    ...(version !== undefined && { version }),
    ...looseVersion(image.replace(/[:@][^/]*$/, ''), version, digest !== undefined || isExactTag(tag ?? '')),
  };
}
