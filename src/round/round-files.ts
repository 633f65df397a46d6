import { stringify } from 'yaml';
import { type ReaderVerdict } from '../manifest/reader-label.ts';
import { type RoundLabel } from '../manifest/round-label.ts';
import { type Round } from '../manifest/round.ts';

/** Text of a `round.yaml`. */
export const roundYaml = (round: Round): string => stringify(round, { lineWidth: 0 });

/** Text of a `labels.jsonl`: fixed order of keys, what is seldom used only where it is. */
export const roundLines = (lines: readonly RoundLabel[]): string =>
  lines.map((line) => `${JSON.stringify(ordered(line))}\n`).join('');

const ordered = ({ id, server, package: purl, tool, hash, label, settled, verdict }: RoundLabel): object => ({
  id,
  server,
  package: purl,
  tool,
  hash,
  label: reading(label),
  settled: settled && reading(settled),
  verdict,
});

const reading = ({ category, accept, risk, acceptRisk, signals, signalsMaybe, why }: ReaderVerdict): object => ({
  category,
  accept,
  risk,
  ...(acceptRisk.length > 0 && { acceptRisk }),
  signals,
  ...(signalsMaybe.length > 0 && { signalsMaybe }),
  why,
});
