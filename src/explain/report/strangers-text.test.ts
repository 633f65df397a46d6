import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { classify } from '../../classify/classify.ts';
import { normalise } from '../../manifest/normalise.ts';
import { publish } from '../publish.ts';
import { type Report } from './finding.ts';
import { gitlabReport } from './gitlab-report.ts';
import { junitReport, xmlText } from './junit-report.ts';
import { fittingBlocks, folded, mostMarkdown, pathCode, strangersBlock, strangersCode } from './markdown-report.ts';
import { verdictFindings, type JudgedPlace } from './verdict-findings.ts';
import { verdictMarkdown } from './verdict-markdown.ts';
import { verdictRules } from './verdict-rules.ts';

/** Text that means to be more than text: pieces of markup, mentions and addresses among any characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '```',
          '~~~',
          '\n',
          '\r\n',
          '|',
          '\\',
          '\\|',
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '<!--',
          '-->',
          '@octocat',
        ],
        ...[
          '</details>',
          '<img src=x>',
          '[a](javascript:x)',
          '![b](https://x.example)',
          'https://x.example',
          '#12',
          'a/b#3',
        ],
        ...[
          '</failure>',
          '<?xml',
          '\u0000',
          '\u001b[2J',
          '\uFFFE',
          '\uD800',
          '\u202E',
          '\u200B',
          '\u2028',
          '# h',
          '- l',
          '::error::',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What is left of Markdown when fenced blocks and code spans are taken out (CommonMark 0.31, §4.5 and §6.1). */
function outsideCode(markdown: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    if (fence !== '') {
      if (new RegExp(`^ {0,3}\`{${String(fence.length)},} *$`).test(line)) fence = '';
    } else if (/^`{3,}[a-z]*$/.test(line)) fence = /^`+/.exec(line)?.[0] ?? '';
    else lines.push(line);
  }
  expect(fence).toBe('');
  return lines.map((line) => line.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '')).join('\n');
}

const judgedOf = (name: string, description: string): JudgedPlace => {
  const tool = normalise({ name, description });
  return { tool, verdict: publish({ tool, verdict: classify(tool) }, terms, [name]), place: undefined };
};

describe('Markdown', () => {
  test('the words of a name, a path and a text stand in code, and leave it nowhere', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const made of [
          strangersCode(text),
          pathCode(text),
          strangersBlock([text]),
          folded('a', strangersBlock([text])),
        ])
          expect(outsideCode(made).replaceAll(/<\/?(?:details|summary)>/g, '')).toMatch(/^[a\s]*$/);
        expect(strangersCode(text)).not.toMatch(/[|\n]/);
      }),
    );
  });

  test('a whole comment holds no mention, link, heading or tag of strangers', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, description, file) => {
        const text = verdictMarkdown([{ file, judged: [judgedOf(name, `Deletes ${description}`)] }], [description]);
        const rest = outsideCode(text).replaceAll(/<\/?(?:details|summary)>/g, '');
        expect(rest).not.toMatch(/[@<>[\]`]|https?:|octocat|a\/b/);
        expect(rest.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  test('a comment is never longer than code hosts take', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      judgedOf(`delete_${String(i)}_${'\u202E'.repeat(120)}`, 'Deletes it.'),
    );
    const files = Array.from({ length: 9 }, (_, i) => ({ file: `${String(i)}.json`, judged: many }));
    const text = verdictMarkdown(files, []);
    expect(text.length).toBeLessThan(mostMarkdown + 100);
    expect(/The rest is too long for a comment: see the whole report\.\n$/.test(text)).toBe(true);
    expect(text.includes('10 more tools above low risk.')).toBe(true);
    expect(outsideCode(text).match(/<details>/g)).toHaveLength(outsideCode(text).match(/<\/details>/g)?.length ?? 0);
    expect(fittingBlocks(['a', 'b'])).toBe('a\n\nb\n');
  });
});

const reportOf = (name: string, description: string, file: string): Report => {
  const findings = verdictFindings(file, [judgedOf(name, `Deletes ${description}`)]);
  return {
    program: { name: 'tool-risk', version: '1.2.3', site: 'https://example.org' },
    kind: 'classify',
    rules: verdictRules(findings),
    findings,
    remarks: [{ file, level: 'error', text: description }],
  };
};

describe('JUnit', () => {
  test('strangers’ text stays text of XML', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"'\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(written.isWellFormed()).toBe(true);

        expect(written).not.toMatch(/[\u0000-\u001F\u007F]/);
      }),
    );
  });

  test('a report has the elements that it is made of, whatever the tools say', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, description, file) => {
        const xml = junitReport(reportOf(name, description, file), [{ file, tools: [name] }], () => true);
        const tags = [...xml.matchAll(/<(\/?[a-z?]+)/g)].map(([, tag]) => tag);
        expect(tags).toEqual(
          ['?xml', 'testsuites', 'testsuite', 'testcase', 'failure', '/failure', '/testcase'].concat([
            'testcase',
            'error',
            '/testcase',
            '/testsuite',
            '/testsuites',
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('what was accepted does not fail', () => {
    const report = reportOf('a', 'b', 'c.json');
    const accepted = { ...report, findings: report.findings.map((one) => ({ ...one, accepted: 'known' })) };
    const suites = [{ file: 'c.json', tools: ['a'] }];
    expect(junitReport(report, suites, () => true)).toContain('failures="1"');
    expect(junitReport(accepted, suites, () => true)).toContain('failures="0"');
    expect(gitlabReport(accepted)).toHaveLength(1);
  });
});

test('every entry for GitLab has what it demands, with a path and a print of its own', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, description, file) => {
      const entries = gitlabReport(reportOf(name, description, file)) as {
        description: string;
        check_name: string;
        fingerprint: string;
        severity: string;
        location: { path: string; lines: { begin: number } };
      }[];
      expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
      for (const one of entries) {
        expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
        expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(one.severity);
        expect(one.check_name).toMatch(/^[a-z-]+$/);
        expect(one.location.path).not.toMatch(/^\.\/./);
        expect(one.location.lines.begin).toBeGreaterThan(0);

        expect(one.description).not.toMatch(/[\u0000-\u001F\u202E\u200B]/);
      }
    }),
    { numRuns: 60 },
  );
});
