import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../classify/rules.ts';
import { policyDocument } from '../policy/formats/policylayer.ts';
import { frameworkLink, frameworks } from './frameworks.ts';
import { incidents } from './incident.ts';
import { attack, attackClasses, glossaryTerm, guide, statusOf } from './prose.ts';

const schemas = { attacks: attack, guides: guide, glossary: glossaryTerm } as const;
type Collection = keyof typeof schemas;

function read(collection: Collection, slug: string) {
  const text = fs.readFileSync(path.join('catalog', collection, `${slug}.mdx`), 'utf8');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { front: parse(front) as unknown, body };
}

const slugs = (collection: Collection): string[] =>
  fs
    .readdirSync(path.join('catalog', collection))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => path.basename(file, '.mdx'));
const files = (Object.keys(schemas) as Collection[]).flatMap((collection) =>
  slugs(collection).map((slug) => ({ collection, slug })),
);
const attacks = slugs('attacks').map((slug) => ({ slug, facts: attack.parse(read('attacks', slug).front) }));
const terms = slugs('glossary').map((slug) => ({ slug, facts: glossaryTerm.parse(read('glossary', slug).front) }));
const yaml = (file: string): unknown => parse(fs.readFileSync(path.join('catalog/attacks', file), 'utf8'));
const happened = incidents.parse(yaml('incidents.yaml'));
const classes = attackClasses.parse(yaml('classes.yaml'));
const table = frameworks.parse(parse(fs.readFileSync('catalog/taxonomy/frameworks.yaml', 'utf8')));

describe.each(files)('$collection/$slug', ({ collection, slug }) => {
  const { front, body } = read(collection, slug);

  it('has the frontmatter of its collection', () => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(schemas[collection].safeParse(front).error?.message).toBeUndefined();
  });

  it('links only to prose that exists', () => {
    for (const [, target = ''] of body.matchAll(/\]\((\.\.[^)#]*)/g)) {
      const file = path.join('catalog', collection, slug, target).replace(/\/$/, '.mdx');
      expect(fs.existsSync(file), `${target} in ${slug}`).toBe(true);
    }
  });

  it('shows JSON that parses, and policies that their target takes', () => {
    for (const [, text = ''] of body.matchAll(/^```json\n(.*?)^```/gms)) {
      const snippet = JSON.parse(text) as object;
      if ('version' in snippet) expect(policyDocument.safeParse(snippet).error?.message).toBeUndefined();
    }
  });
});

describe('attack patterns', () => {
  it('open by category alone only where every such tool shows them', () => {
    const byCategory = attacks
      .filter(({ facts }) =>
        facts.opens.some(
          ({ signals, notices, rules: ids, reach }) =>
            signals.length + notices.length + ids.length + reach.length === 0,
        ),
      )
      .map(({ slug }) => slug);
    expect(byCategory.toSorted()).toEqual(['destructive-autonomy', 'runaway-loop', 'unauthorised-payment']);
  });

  it('map to ids that the framework table knows', () => {
    for (const { facts } of attacks)
      for (const { framework, id } of facts.frameworks) expect(frameworkLink(table, framework, id).name).not.toBe('');
  });

  it('ask only for rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    const asked = attacks.flatMap(({ facts }) => facts.opens.flatMap((opening) => opening.rules));
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it('use every id of a framework that is more than a top ten', () => {
    const used = new Set(
      attacks.flatMap(({ facts }) => facts.frameworks.map(({ framework, id }) => `${framework} ${id}`)),
    );
    const known = Object.entries(table)
      .filter(([, { names }]) => Object.keys(names).length !== 10)
      .flatMap(([framework, { names }]) => Object.keys(names).map((id) => `${framework} ${id}`));
    expect(known.filter((id) => !used.has(id))).toEqual([]);
  });

  it('say what each id of the top tens, of ATLAS and of CWE means', () => {
    for (const framework of ['owasp-mcp', 'owasp-asi', 'owasp-llm', 'atlas', 'cwe'] as const)
      expect(Object.keys(table[framework].meanings)).toEqual(Object.keys(table[framework].names));
  });

  it('say "reported" exactly where only coverage by others was read', () => {
    const cited = [...happened, ...attacks.flatMap(({ facts }) => facts.evidence)];
    for (const { fact, reported } of cited) expect(/\breported\b/.test(fact), fact).toBe(reported);
  });

  it('name a CVE exactly where the source is its record', () => {
    for (const { kind, fact, sources } of happened) {
      const id = /CVERecord\?id=(CVE-\d+-\d+)$/.exec(sources[0] ?? '')?.[1];
      expect(kind === 'CVE', fact).toBe(id !== undefined);
      if (id !== undefined) expect(fact).toContain(id);
    }
  });

  it('cite incidents from the one list of them, the newest first, and every one of the list', () => {
    const known = happened.map(({ id }) => id);
    for (const { slug, facts } of attacks)
      expect(facts.incidents, slug).toEqual(known.filter((id) => facts.incidents.includes(id)));
    expect(new Set(attacks.flatMap(({ facts }) => facts.incidents))).toEqual(new Set(known));
    expect(happened.map(({ date }) => date)).toEqual(
      happened
        .map(({ date }) => date)
        .toSorted()
        .reverse(),
    );
  });

  it('have the status that what they cite gives them, and a class', () => {
    for (const { slug, facts } of attacks) {
      const cited = happened.filter(({ id }) => facts.incidents.includes(id)).map(({ kind }) => kind);
      const shown = facts.evidence.some(({ kind }) => kind === 'research') && facts.status === 'demonstrated';
      expect(facts.status, slug).toBe(shown && cited.length === 0 ? 'demonstrated' : statusOf(cited));
      expect(classes.map(({ id }) => id)).toContain(facts.class);
    }
  });

  it('stand in one order without gaps', () => {
    const order = attacks.map(({ facts }) => facts.order).toSorted((a, b) => a - b);
    expect(order).toEqual(attacks.map((_, index) => index + 1));
  });
});

describe('glossary', () => {
  it('names every term once', () => {
    const names = terms.map(({ facts }) => facts.term.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('refers to other terms that exist', () => {
    const known = new Set(terms.map(({ slug }) => slug));
    for (const { slug, facts } of terms)
      for (const other of facts.seeAlso) expect(other !== slug && known.has(other), `${slug} → ${other}`).toBe(true);
  });
});

describe('attack schema', () => {
  const good = read('attacks', 'ssrf').front as Record<string, unknown>;

  it.each([
    ['an unknown signal', { opens: [{ signals: ['files'], because: 'an argument names a file' }] }, 'signals'],
    ['an opening without a condition', { opens: [{ because: 'every tool can be abused' }] }, 'beside `because`'],
    [
      'a reason that is a sentence',
      { opens: [{ signals: ['url'], because: 'It takes an address.' }] },
      'Open here because',
    ],
    ['an unknown key', { severity: 'high' }, 'severity'],
    ['nothing that it rests on', { incidents: [], evidence: [] }, 'incidents or evidence'],
    [
      'a quote without its place',
      { opens: [{ signals: ['url'], because: 'an argument names it', argument: 'the argument takes any address' }] },
      'one {} for what is quoted',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(attack.safeParse({ ...good, ...change }).error?.message).toContain(message);
  });
});
