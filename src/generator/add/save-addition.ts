import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { derivedWords } from '../../capture/derived-words.ts';
import { factsFile, saveCapture, type Saved } from '../../capture/save-capture.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type Addition, type Match } from './addition.ts';
import { derivedId } from './derived-id.ts';

/** What the operator said, where nothing is to be derived. */
export interface Said {
  readonly catalog: string;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly replace: boolean;
  /** Whether a list that is not whole may be filed. */
  readonly partial: boolean;
  /** Files that were given. */
  readonly inputs: readonly string[];
}

/** A server that was filed, and what a person should look at. */
export interface Added extends Saved {
  readonly id: string;
  /** Path of a `server.yaml` whose words were derived; undefined where somebody chose them. */
  readonly derivedWords: string | undefined;
}

const isVersion = (text: string | undefined): text is string => text !== undefined && /^\w[\w.+-]{0,63}$/.test(text);

/** Adds to a server's file by what configurations know it; what stands there stays, comments included. */
function writeMatch(catalog: string, id: string, match: Match): void {
  const path = factsFile(catalog, id);
  const document = parseDocument(readFileSync(path, 'utf8'));
  let changed = false;
  for (const key of ['commands', 'packages', 'urls'] as const)
    for (const one of match[key] ?? []) {
      const known: unknown = document.getIn(['match', key]) === undefined ? [] : document.toJS().match[key];
      if (document.get('package') === one || (Array.isArray(known) && known.includes(one))) continue;
      document.setIn(['match', key], document.createNode([...(Array.isArray(known) ? (known as unknown[]) : []), one]));
      changed = true;
    }
  if (changed) writeWhole(path, document.toString({ lineWidth: 0 }));
}

/**
 * Files a server below the catalogue: its capture, a `server.yaml` where there is none, and in it by what configurations
 * know it. Throws one line, and writes nothing, when the version is filed with other tools or an id is none.
 */
export function saveAddition(addition: Addition, said: Said, owner: string): Added {
  const { capture, stated, gaps = [] } = addition;
  if (gaps.length > 0 && !said.partial)
    throw new Error('not filed, since tools are missing; expected the whole list, or --partial to file what there is');
  const id = said.id ?? addition.id ?? derivedId(owner, [...addition.names, capture.serverInfo?.name]);
  if (!/^\w[\w.-]*\/\w[\w.-]*$/.test(id)) throw new Error(`${id}: an id is <owner>/<server>`);
  const version = [said.version, addition.version, capture.serverInfo?.version].find(isVersion);
  const derived = derivedWords(id, capture, stated, [addition.title, ...addition.names]);
  const isNew = !existsSync(factsFile(said.catalog, id));
  const words = {
    ...(said.summary === undefined ? derived : { summary: said.summary }),
    title: said.title ?? derived.title,
  };
  const destination = { catalog: said.catalog, words, replace: said.replace, inputs: said.inputs };
  const saved = saveCapture(id, version ?? capture.capturedAt, capture, destination, stated);
  writeMatch(said.catalog, id, addition.match);
  const isDerived = isNew && (said.title === undefined || said.summary === undefined);
  return { ...saved, id, derivedWords: isDerived ? factsFile(said.catalog, id) : undefined };
}
