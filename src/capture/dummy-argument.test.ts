import { expect, test } from 'vitest';
import { dummyArgument } from './dummy-argument.ts';

test.each([
  ['serve', '', 'serve'],
  ['--stdio', '', '--stdio'],
  ['stdio', '--transport', 'stdio'],
  ['vision,pdf', '--caps', 'vision,pdf'],
  ['hunter', '--password', 'dummy-password'],
  ['YOUR_KEY', '', 'dummy'],
  ['--api-key=abc', '', '--api-key=dummy'],
  ['https://jane.example', '--base-url', 'https://dummy.invalid'],
  ['postgresql://jane:pw@db.example/notes', '', 'postgresql://dummy:dummy@127.0.0.1:1/dummy'],
  ['mongodb+srv://jane:pw@db.example', '', 'mongodb://127.0.0.1:1/dummy'],
  ['/home/jane/notes', '--root', '.'],
  ['C:\\Users\\jane', '', '.'],
  ['3000', '--port', '1'],
  ['jane@acme.example', '--email', 'dummy@dummy.invalid'],
  ['NOTES_KEY=abc', '', 'NOTES_KEY=dummy'],
])('%s after “%s” is lent as %s', (argument, before, lent) => {
  expect(dummyArgument(argument, before)).toBe(lent);
});
