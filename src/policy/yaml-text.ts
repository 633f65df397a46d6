import { parse } from 'yaml';

/** YAML text as data, with a byte order mark or without. Throws on broken YAML; the first line says what and where. */
export const readYaml = (text: string): unknown => parse(text.replace(/^\uFEFF/, ''), { logLevel: 'error' });
