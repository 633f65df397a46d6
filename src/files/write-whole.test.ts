import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes the folder, replaces the text and leaves nothing but the file', () => {
  const file = join(folder, 'owner/server/1.0.0.json');
  writeWhole(file, 'old');
  writeWhole(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(dirname(file))).toEqual(['1.0.0.json']);
});

test.runIf(existsSync('/proc/self'))('a folder that cannot be made ends in an error', () => {
  expect(() => {
    writeWhole('/proc/catalogue/servers/file', 'text');
  }).toThrow(/ENOENT|EROFS|EACCES/);
});

test('keeps what stands there when the new text cannot take its place', () => {
  const file = join(folder, 'file');
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  expect(() => {
    writeWhole(file, 'new');
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readdirSync(file)).toEqual(['in-the-way']);
});

test('links stay, whatever they lead over, and what they lead to is written', () => {
  const target = join(folder, 'there/notes.json');
  symlinkSync('there/notes.json', join(folder, 'near'));
  symlinkSync(join(folder, 'near'), join(folder, 'far'));
  mkdirSync(join(folder, 'there'));
  writeWhole(join(folder, 'far'), 'new file');
  expect(readFileSync(target, 'utf8')).toBe('new file');
  writeWhole(join(folder, 'near'), 'again');
  expect(readFileSync(target, 'utf8')).toBe('again');
  expect(['near', 'far'].every((name) => lstatSync(join(folder, name)).isSymbolicLink())).toBe(true);
  expect(readdirSync(join(folder, 'there'))).toEqual(['notes.json']);
});

test('links that lead in a circle are refused', () => {
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  expect(() => {
    writeWhole(join(folder, 'a'), 'text');
  }).toThrow(/circle|ELOOP/);
});

test.skipIf(process.platform === 'win32').each([0o600, 0o640, 0o755])('keeps the mode %o', (mode) => {
  const file = join(folder, 'file');
  writeFileSync(file, 'old');
  chmodSync(file, mode);
  writeWhole(file, 'new');
  expect(statSync(file).mode & 0o777).toBe(mode);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('a read-only file is refused, to root as well', () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'old', { mode: 0o444 });
  expect(() => {
    writeWhole(file, 'new');
  }).toThrow(/read-only/);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a draft of a killed process that became a link leads nowhere else', () => {
  const [file, other] = [join(folder, 'file'), join(folder, 'other')];
  writeFileSync(other, 'kept');
  symlinkSync(other, `${file}.${String(process.pid)}.part`);
  writeWhole(file, 'new');
  expect(readFileSync(other, 'utf8')).toBe('kept');
  expect(lstatSync(file).isFile()).toBe(true);
});

describe.skipIf(process.platform === 'win32')('streams are written to and stay', () => {
  test('a pipe with a name', () => {
    const pipe = join(folder, 'pipe');
    const taken = join(folder, 'taken');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('sh', ['-c', `cat ${pipe} > ${taken}`]);
    writeWhole(pipe, 'through');
    return new Promise<void>((resolve) => {
      reader.on('close', () => {
        expect(readFileSync(taken, 'utf8')).toBe('through');
        expect(lstatSync(pipe).isFIFO()).toBe(true);
        resolve();
      });
    });
  });

  test('a device, and a link to one', () => {
    symlinkSync('/dev/null', join(folder, 'nothing'));
    writeWhole(join(folder, 'nothing'), 'text');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a file that the process has open is added to', () => {
    const file = join(folder, 'log');
    writeFileSync(file, 'before\n');
    const open = openSync(file, 'a');
    const { ino } = statSync(file);
    writeWhole(`/dev/fd/${String(open)}`, 'after\n');
    closeSync(open);
    expect(readFileSync(file, 'utf8')).toBe('before\nafter\n');
    expect(statSync(file).ino).toBe(ino);
  });
});
