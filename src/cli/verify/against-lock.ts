import { existsSync, statSync } from 'node:fs';
import { counted } from '../../explain/grammar.ts';
import { inputAt } from '../../files/input-at.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { holdAgainstLock, isWorse, type LockComparison } from '../../lock/hold-against-lock.ts';
import { lockedTools } from '../../lock/locked-tools.ts';
import { type Lock, type LockedTool, lockText } from '../../lock/lock.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { partlyRead } from '../../manifest/partly-read.ts';
import { printable } from '../../manifest/printable.ts';
import { type Problem, problemLine } from '../../manifest/problem.ts';
import { fail } from '../fail.ts';
import { lockInput } from '../lock-input.ts';
import { manifestInput } from '../manifest-input.ts';
import { oneLine } from '../one-line.ts';
import { comparisonLines } from './comparison-lines.ts';
import { type NamedManifest } from './named-manifests.ts';

/** The lock of a working folder that names none. */
export const usualLock = 'tool-risk.lock';

/** Ends the program where the lock file is one of the manifests; each may be written KEY=FILE. */
export function demandOwnLock(manifests: readonly string[], file: string): void {
  const input = inputAt(
    file,
    manifests
      .map((one) => one.slice(one.indexOf('=') + 1))
      .filter((one) => statSync(one, { throwIfNoEntry: false })?.isFile()),
  );
  if (input !== undefined)
    fail(`${printable(file)}: is the manifest ${printable(input)}; expected a lock file of its own`);
}

/** Keys of a lock file; none where there is no such file yet. */
export const lockedKeys = (file: string): ReadonlySet<string> =>
  new Set(existsSync(file) ? lockInput(file).servers.map(({ server }) => server) : []);

/** A server's tools as they are now. */
interface Live extends NamedManifest {
  readonly tools: readonly LockedTool[];
  readonly gaps: readonly Problem[];
  /** Definitions of which the verdict knows a part only; their hashes are of the whole. */
  readonly unread: readonly Problem[];
}

const live = (manifest: NamedManifest): Live => {
  const { tools, gaps } = manifestInput(manifest.file);
  const normalised = normaliseAll(tools);
  return { ...manifest, tools: lockedTools(tools, normalised), gaps, unread: partlyRead(manifest.file, normalised) };
};

const verdict = ({ category, risk }: Pick<LockedTool, 'category' | 'risk'>): string => `${category}, ${risk} risk`;

/** What is to be said of the verdicts then and now. */
function verdictLines({ accepted, now, state }: LockComparison): string[] {
  if (!now) return [];
  if (!accepted) return [`is ${verdict(now)}`];
  if (isWorse(now, accepted))
    return [
      `was accepted as ${verdict(accepted)}; is now ${verdict(now)}${state === 'same' ? ', by newer rules' : ''}`,
    ];
  return state === 'same' ? [] : [`is ${verdict(now)}; was accepted as ${verdict(accepted)}`];
}

/** That a lock of an earlier version cannot tell which of several definitions counted. */
const orderLines = ({ isOrderUnknown, state }: LockComparison): string[] =>
  isOrderUnknown && state === 'same'
    ? ['has several definitions, and the lock does not say in which order they stood; --update writes it']
    : [];

/** Holds manifests against a lock file, prints what differs, and returns the exit code. */
export function verifyAgainstLock(manifests: readonly NamedManifest[], file: string, strict: boolean): 0 | 1 | 2 {
  const { servers } = lockInput(file);
  const lives = manifests.map(live);
  const known = new Map(servers.map(({ server, tools }) => [server, tools]));
  const stranger = lives.find(({ key }) => !known.has(key));
  if (stranger) {
    const keys = [...known.keys()].map(printable).join(', ');
    const right = `${keys === '' ? '' : `KEY=FILE with one of ${keys}, or `}--update to accept it`;
    fail(`${printable(stranger.file)}: ${file} holds no server ${printable(stranger.key)}; expected ${right}`);
  }
  const codes = lives.map(({ key, file: manifest, tools, gaps, unread }) => {
    const comparisons = holdAgainstLock(known.get(key) ?? [], tools);
    const isWorseNow = ({ accepted, now }: LockComparison): boolean =>
      accepted !== undefined && now !== undefined && isWorse(now, accepted);
    const isDrift = (one: LockComparison): boolean =>
      one.state === 'same'
        ? strict && (one.unseen.length > 0 || isWorseNow(one))
        : one.state !== 'gone' || gaps.length === 0;
    const isNoted = (one: LockComparison): boolean => one.unseen.length > 0 || one.isOrderUnknown || isWorseNow(one);
    const noted = comparisons.filter((one) => isDrift(one) || isNoted(one));
    const drift = comparisons.filter(isDrift).length;
    const printed = noted.map((one) => ({ ...one, also: [...verdictLines(one), ...orderLines(one)] }));
    const names = comparisons.map(({ tool }) => tool);
    for (const line of comparisonLines(printed, names)) console.log(line);
    for (const one of [...gaps, ...unread]) console.error(problemLine(one));
    const all = counted(comparisons.length, 'tool');
    if (drift > 0) console.log(`${String(drift)} of ${all} of ${printable(key)} differ from ${file}`);
    else if (gaps.length > 0)
      console.error(`${printable(manifest)}: cannot be verified while tools are missing; expected all pages`);
    else console.log(`${all} as accepted: ${printable(key)}`);
    return drift > 0 ? 1 : gaps.length > 0 ? 2 : 0;
  });
  const unseen = [...known.keys()].filter((key) => !lives.some((one) => one.key === key));
  if (unseen.length > 0) console.error(`not looked at: ${unseen.map(printable).join(', ')}`);
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}

/** Accepts manifests as they are: writes them into the lock file, whole or not at all, and leaves its other servers alone. */
export function updateLock(manifests: readonly NamedManifest[], file: string): void {
  const old: Lock = statSync(file, { throwIfNoEntry: false })?.isFile() ? lockInput(file) : { version: 1, servers: [] };
  const lives = manifests.map(live);
  for (const one of lives.flatMap(({ unread }) => unread)) console.error(problemLine(one));
  const gap = lives.flatMap(({ gaps }) => gaps).at(0);
  if (gap) fail(problemLine(gap));
  const kept = old.servers.filter(({ server }) => !lives.some(({ key }) => key === server));
  const now = lives.map(({ key, tools }) => ({ server: key, tools: [...tools] }));
  try {
    writeWhole(file, lockText({ ...old, servers: [...kept, ...now] }));
  } catch (error) {
    fail(`${file}: cannot be written (${oneLine(error)})`);
  }
  for (const { key, tools } of lives) {
    const before = old.servers.find(({ server }) => server === key)?.tools ?? [];
    const changed = holdAgainstLock(before, tools).filter(({ state, unseen }) => state !== 'same' || unseen.length > 0);
    console.log(
      `${file}: ${counted(tools.length, 'tool')} of ${printable(key)} accepted, ${String(changed.length)} of them new or changed`,
    );
  }
}
