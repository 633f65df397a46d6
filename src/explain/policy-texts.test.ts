import { expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { formats } from '../policy/formats.ts';
import { policyTexts } from './policy-texts.ts';

test('every target has its text, which names the tools of the server', () => {
  const tools = ['list_notes', 'get_note'];
  const { about, groups } = policyTexts(madeUpServer(tools.map((name) => ({ name, description: 'Get a note.' }))));
  const panels = groups.flatMap((group) => group.panels);
  expect(panels.map(({ format }) => format).sort()).toEqual(formats.map(({ id }) => id).sort());
  for (const { format, text } of panels) for (const name of tools) expect(text, format).toContain(name);
  expect(about).toBe(
    `What is recommended for 2 tools of Notes as of 2.0.5, written for ${String(formats.length)} targets.`,
  );
});
