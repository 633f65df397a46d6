import { join } from 'node:path';
import { extractKinds } from './extract-kinds.ts';

/** The file of a store's rows. */
export const storeFile = (store: string): string => join(store, 'catalogue.sqlite');

/**
 * Tables of a store, by the place of a server in catalogue order. What is read in one go for many servers stands apart from the
 * records, which are large.
 */
export const storeTables = `
CREATE TABLE servers (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tools INTEGER NOT NULL, hash TEXT NOT NULL, cost TEXT NOT NULL) STRICT;
CREATE TABLE records (place INTEGER PRIMARY KEY, record BLOB NOT NULL) STRICT;
CREATE TABLE among (place INTEGER PRIMARY KEY, among BLOB NOT NULL) STRICT;
CREATE TABLE listings (place INTEGER PRIMARY KEY, listing BLOB NOT NULL) STRICT;
${extractKinds.map((kind) => `CREATE TABLE ${kind} (place INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;`).join('\n')}
CREATE TABLE facts (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
`;
