import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { classify } from '../classify/classify.ts';
import { normalise } from '../manifest/normalise.ts';
import { opener } from './prose/opener.ts';
import { subjectOf } from './prose/subject.ts';
import { worstCase } from './prose/worst-case.ts';
import { why } from './why.ts';

const taking = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names,
});
function subject(name: string, description: string, ...names: string[]) {
  const tool = normalise({ name, description, inputSchema: taking(...names) });
  return subjectOf({ tool, verdict: classify(tool) });
}

test('what the lowest level is defined without is no reason for it', () => {
  const reads = subject('read_file', 'Read the contents of a file.', 'path');
  expect(reads.verdict).toMatchObject({ category: 'Read', risk: 'medium' });
  expect(why(reads, terms)).toBe('“path” can name any file: Read, medium risk.');
  const low = { ...reads, verdict: { ...reads.verdict, risk: 'low' as const } };
  expect(why(low, terms)).toBe('A call only reads, and changes nothing: Read, low risk.');
});

test('a description that is a request is told as one', () => {
  const zones = subject('dnsProvider-listZones', 'GET /dnsProvider.listZones', 'dnsProviderId');
  expect(opener(zones, 'Dokploy')).toMatch(/^By its own words a call is the request “GET \/dnsProvider\.listZones”\./);
});

test('a message goes to a place, which is not always somebody', () => {
  const sends = subject('send_message', 'Sends a message to a channel', 'channel_id', 'message');
  expect(worstCase(sends)).toBe(
    'At worst “channel_id” is not where it was meant to go, and what was sent has arrived.',
  );
});

test('an answer is about the thing, not about a thing, and about no question', () => {
  expect(worstCase(subject('view_group', 'View a group', 'group_id'))).toContain('the answer about the group is');
  for (const text of ['Check how old the prices are', 'Checks whether a page exists', 'See what a preset would apply'])
    expect(worstCase(subject('check_it', text))).toContain('At worst the answer is wrong');
});
