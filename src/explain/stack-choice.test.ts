import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClientConfig } from '../client-config/client-config.ts';
import { profileIds } from '../policy/profiles.ts';
import { legChoices, noChoice, readFragment, stackFragment } from './stack-choice.ts';
import { matchStack } from './stack-match.ts';

const leg = fc.constantFrom(...legChoices);
const choice = fc.record({
  format: fc.constantFrom('', 'claude-code', 'codex'),
  profile: fc.constantFrom(...profileIds),
  legs: fc.record({ private: leg, untrusted: leg, outbound: leg }),
});
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.toWellFormed());

test('what a fragment holds is read back, whatever the keys', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 5 }), choice, (keys, chosen) => {
      const entries = keys.map((one, at) => ({ key: one, id: `acme/s-${String(at)}` }));
      expect(readFragment(`#${stackFragment(entries, chosen)}`)).toEqual({ entries, choice: chosen });
    }),
  );
  expect(stackFragment([], noChoice)).toBe('');
  fc.assert(fc.property(fc.string(), (text) => void readFragment(text)));
  expect(readFragment('#server=x&server=a/b&profile=none&private=all').entries).toEqual([]);
});

const listed = [
  { id: 'acme/notes', title: 'Notes', package: 'pkg:npm/notes-mcp' },
  { id: 'acme/far', title: 'Far', address: 'https://far.example/mcp' },
];

test('nothing of a configuration but keys is in a fragment: no variable, argument, header or address', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,30}$/);
  fc.assert(
    fc.property(fc.array(secret, { minLength: 6, maxLength: 6 }), choice, (secrets, chosen) => {
      const [a = '', b = '', c = '', d = '', e = '', f = ''] = secrets;
      const text = JSON.stringify({
        mcpServers: {
          one: { command: 'npx', args: ['-y', 'notes-mcp', `--token=${a}`, b], env: { KEY: c } },
          two: { url: 'https://far.example/mcp/', headers: { Authorization: `Bearer ${d}` } },
          three: { url: `https://other.example/${e}?key=${e}` },
          four: { command: `/opt/${f}/run`, args: [f] },
        },
      });
      const entries = matchStack(readClientConfig(text), listed).flatMap(({ name, server }) =>
        server ? [{ key: name, id: server.id }] : [],
      );
      const fragment = stackFragment(entries, chosen);
      expect(entries.map(({ key: one }) => one)).toEqual(['one', 'two']);
      for (const one of secrets) expect(decodeURIComponent(fragment)).not.toContain(one);
    }),
  );
});
