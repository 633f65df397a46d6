import { type Format } from '../../src/policy/format.ts';
import { keyCases, nameCases } from './awkward-cases.ts';
import { type Case } from './case.ts';
import { profileCases } from './profile-cases.ts';
import { type SampleServer } from './sample-servers.ts';

/** Everything that a program is asked about one of its formats. */
export const casesOf = (format: Format, servers: readonly SampleServer[]): Case[] => [
  ...profileCases(format, servers),
  ...nameCases(format),
  ...keyCases(format),
];
