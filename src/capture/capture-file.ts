import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareVersions } from '../catalogue/versions.ts';
import { type Capture, capture, type CaptureFile } from '../manifest/capture.ts';
import { jsonValue } from '../manifest/json-value.ts';

const keyOrder: readonly (keyof CaptureFile)[] = [
  'package',
  'integrity',
  'capturedAt',
  'capturedBy',
  'source',
  'transport',
  'protocolVersion',
  'bin',
  'args',
  'env',
  'network',
  'authenticated',
  'partial',
  'serverInfo',
  'capabilities',
  'instructions',
  'tools',
];

const isDefault = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

/**
 * A capture as the text of its file: stable key order, defaults left out, everything the server sent in its own order. JSON with
 * a line for each fact and each tool, which takes two thirds of the room of an indented one and still tells by lines what changed.
 */
export function formatCapture(record: CaptureFile): string {
  const lines = keyOrder.flatMap((key) => {
    const value = record[key];
    return isDefault(value)
      ? []
      : [`  ${JSON.stringify(key)}: ${key === 'tools' ? toolLines(record) : JSON.stringify(value)}`];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const toolLines = ({ tools }: CaptureFile): string =>
  `[\n${tools.map((tool) => `    ${JSON.stringify(tool)}`).join(',\n')}\n  ]`;

/** Where the capture of one version of a server stands. */
export const captureFile = (catalog: string, id: string, version: string): string =>
  path.join(catalog, 'servers', id, 'captures', `${version}.json`);

/** A committed capture and the file it stands in. */
export interface CommittedCapture {
  readonly id: string;
  readonly file: string;
  readonly capture: Capture;
}

/** Version of a committed capture: what its file is called. */
export const versionOf = ({ file }: Pick<CommittedCapture, 'file'>): string => path.basename(file, '.json');

/** Orders captures of one server, the oldest version first. */
export const byVersion = (a: CommittedCapture, b: CommittedCapture): number =>
  compareVersions(versionOf(a), versionOf(b));

/** Every capture of a catalogue, by server id and file name. Throws on an unreadable one. */
export async function committedCaptures(catalog: string): Promise<CommittedCapture[]> {
  const root = path.join(catalog, 'servers');
  const files = (await readdir(root, { recursive: true }).catch(() => []))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /^[^/]+\/[^/]+\/captures\/[^/]+\.json$/.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const record = capture.parse(jsonValue(await readFile(path.join(root, file), 'utf8')));
      return { id: file.split('/').slice(0, 2).join('/'), file: path.join(root, file), capture: record };
    }),
  );
}
