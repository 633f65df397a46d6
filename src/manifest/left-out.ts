import * as z from 'zod';

/** Why a package that was asked is not in the catalogue, in the order in which they are told. Each goes on from “it” or “each”. */
export const whyLeftOut = {
  licence: 'states no licence that the Open Source Initiative has approved',
  key: 'wants a key or an account before it answers',
  program: 'wants a program or a file that is not here',
  library: 'is a library, without a program to start',
  start: 'has several programs and does not say which to start',
  crash: 'ended or answered with an error',
  time: 'did not answer in time',
  none: 'lists no tools',
  empty: 'says nothing about any of its tools',
  names: 'names its tools after what it is started with, or anew at every start',
  same: 'lists the same tools as another server',
  suspect: 'gives orders to the model, and wants a person to look at it',
  install: 'could not be installed',
} as const;
export type WhyLeftOut = keyof typeof whyLeftOut;

/** One package that was asked and is not in the catalogue. */
export const leftOutPackage = z.strictObject({
  /** Package URL with the version that was asked. */
  package: z.string().regex(/^pkg:[a-z]+\/\S+@\S+$/, 'a package URL with a version, such as pkg:npm/name@1.2.3'),
  why: z.enum(Object.keys(whyLeftOut) as [WhyLeftOut, ...WhyLeftOut[]]),
  date: z.iso.date('a date like 2026-11-27'),
  /** Id of the server that lists the same tools. */
  as: z.string().optional(),
});
export type LeftOutPackage = z.infer<typeof leftOutPackage>;

/** `catalog/left-out.yaml`: packages that were asked and are not in the catalogue, by name. */
export const leftOut = z.array(leftOutPackage);
