import { LineCounter, parseDocument } from 'yaml';
import { failed, tooDeep, type Parsed } from './parse-file.ts';

/** YAML text (one document, YAML 1.2 core) as a value; on bad syntax the line and column. */
export function parseYaml(file: string, text: string): Parsed<unknown> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const error = document.errors[0];
    if (!error) return { value: document.toJS() };
    if (error.message.includes('call stack')) return tooDeep(file);
    const { line, col } = lines.linePos(error.pos[0]);
    return failed(file, `line ${String(line)}, column ${String(col)}`, `broken YAML, ${error.message}`, 'valid YAML');
  } catch (error) {
    // Of aliases that multiply beyond measure or lead nowhere, and of nesting beyond the engine's stack.
    if (error instanceof RangeError) return tooDeep(file);
    return failed(file, '', `broken YAML, ${error instanceof Error ? error.message : String(error)}`, 'valid YAML');
  }
}
