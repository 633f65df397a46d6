import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, columns: 60, write: (text) => written.push(text) }, () => time);
  return {
    written,
    line,
    at: (seconds: number) => {
      time = seconds * 1000;
    },
  };
}

test('one line says phase, count, rate and what is left, and is cleared', () => {
  const { written, line, at } = terminal(true);
  line.show('pages', 0, 1000, 'pages');
  at(10);
  line.show('pages', 250, 1000, 'pages');
  expect(written.at(-1)).toBe('\r\u001B[Kpages: 250 of 1,000 pages, 25 a second, 30 s left');
  line.clear();
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test('it is written a few times a second at most, and no longer than the terminal is wide', () => {
  const { written, line, at } = terminal(true);
  for (let step = 0; step < 100; step += 1) {
    at(step / 100);
    line.show('a phase with a long name that goes on and on', step, 100, 'servers');
  }
  expect(written.length).toBeLessThanOrEqual(6);
  for (const text of written) expect(text.length).toBeLessThan(60 + '\r\u001B[K'.length);
});

test('nothing is written where there is no terminal', () => {
  const { written, line, at } = terminal(false);
  at(5);
  line.show('pages', 1, 2, 'pages');
  line.clear();
  expect(written).toEqual([]);
});
