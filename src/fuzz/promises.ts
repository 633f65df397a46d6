import { type Verdict } from '../classify/verdict.ts';
import { textAt } from '../manifest/json-pointer.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerRecord } from '../record.ts';

/** Evidence whose words do not stand where it says. */
export const falseEvidence = (definition: ToolDefinition, { evidence, notices }: Verdict): string[] =>
  [...evidence, ...notices.flatMap((notice) => notice.evidence)]
    .filter(({ field, start, end, text }) => text === '' || textAt(definition, field)?.slice(start, end) !== text)
    .map(({ rule }) => `evidence of ${rule} does not stand where it says`);

const safe = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,124}$/;

/** Tools that share an address, or whose address a file system or a URL cannot carry. */
export function brokenAddresses({ tools }: Pick<ServerRecord, 'tools'>): string[] {
  const addresses = new Set(tools.map(({ slug }) => slug.toLowerCase()));
  return [
    ...(addresses.size < tools.length ? ['two tools share an address'] : []),
    ...(tools.every(({ slug }) => safe.test(slug) && !slug.endsWith('.')) ? [] : ['an address is not safe']),
  ];
}
