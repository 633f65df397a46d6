import { describe, expect, it } from 'vitest';
import { auditHints, correctedAnnotations, openCategories } from './audit-hints.ts';

const tool = (annotations?: Record<string, boolean | string>): { name: string } => ({
  name: 'x',
  ...(annotations === undefined ? {} : { annotations }),
});

describe('auditHints', () => {
  it('gives the protocol’s defaults for what is not declared', () => {
    const { annotations, hints } = auditHints(tool(), { category: 'Read', signals: [] });
    expect(annotations).toBeUndefined();
    expect(hints.map(({ hint, declared, effective }) => [hint, declared, effective])).toEqual([
      ['readOnlyHint', undefined, false],
      ['destructiveHint', undefined, true],
      ['idempotentHint', undefined, false],
      ['openWorldHint', undefined, true],
    ]);
  });

  it('finds a sender that declares itself read-only: understated', () => {
    const { mismatches } = auditHints(tool({ readOnlyHint: true, destructiveHint: false }), {
      category: 'Execute',
      signals: ['outbound'],
    });
    expect(mismatches).toEqual([{ hint: 'readOnlyHint', declared: true, evidence: false, kind: 'understated' }]);
  });

  it('finds a deletion that declares itself harmless: understated', () => {
    const { mismatches } = auditHints(tool({ destructiveHint: false }), { category: 'Destructive', signals: [] });
    expect(mismatches).toEqual([{ hint: 'destructiveHint', declared: false, evidence: true, kind: 'understated' }]);
  });

  it('finds a reader that declares changes: overstated', () => {
    const { mismatches } = auditHints(tool({ readOnlyHint: false }), { category: 'Read', signals: [] });
    expect(mismatches).toEqual([{ hint: 'readOnlyHint', declared: false, evidence: true, kind: 'overstated' }]);
  });

  it('only says that the two disagree where the evidence leaves the author’s word open', () => {
    const open = { category: 'Write', signals: [], open: ['Read', 'Write'] } as const;
    expect(auditHints(tool({ readOnlyHint: true }), open).mismatches).toEqual([
      { hint: 'readOnlyHint', declared: true, evidence: false, kind: 'disputed' },
    ]);
    const acting = { category: 'Execute', signals: [], open: openCategories('Execute', 0.95) } as const;
    expect(auditHints(tool({ readOnlyHint: true }), acting).mismatches).toMatchObject([{ kind: 'understated' }]);
    expect(openCategories('Execute', 0.7)).toContain('Read');
  });

  it('blames nobody for silence or for a destructive hint on a reading tool', () => {
    expect(auditHints(tool(), { category: 'Destructive', signals: [] }).mismatches).toEqual([]);
    expect(
      auditHints(tool({ readOnlyHint: true, destructiveHint: true }), { category: 'Read', signals: [] }).mismatches,
    ).toEqual([]);
  });

  it('ignores values that are no booleans', () => {
    expect(auditHints(tool({ readOnlyHint: 'yes' }), { category: 'Write', signals: [] }).mismatches).toEqual([]);
  });
});

describe('correctedAnnotations', () => {
  it('agrees with the verdict and keeps what it cannot judge', () => {
    const definition = tool({ readOnlyHint: true, openWorldHint: false, title: 'Send' });
    const judged = { category: 'Execute', signals: [] } as const;
    const corrected = correctedAnnotations({ ...judged, claims: auditHints(definition, judged) });
    expect(corrected).toEqual({ readOnlyHint: false, destructiveHint: true, openWorldHint: false, title: 'Send' });
    expect(auditHints({ name: 'x', annotations: corrected } as never, judged).mismatches).toEqual([]);
  });

  it('says nothing of destroying for a write whose author says nothing', () => {
    const judged = { category: 'Write', signals: [] } as const;
    const claims = auditHints(tool({ readOnlyHint: true }), judged);
    expect(correctedAnnotations({ ...judged, claims })).toEqual({ readOnlyHint: false });
  });

  it.each([
    ['a free command, whatever its author says', 'Execute', ['code'], { destructiveHint: false }, true],
    ['another run, as its author says', 'Execute', [], { destructiveHint: false }, false],
    ['a payment, with the cautious value where its author says nothing', 'Financial', [], {}, true],
    ['a write that may go over what was there, as its author says', 'Write', [], { destructiveHint: true }, true],
    ['a write that only adds, as its author says', 'Write', [], { destructiveHint: false }, false],
    ['a deletion', 'Destructive', [], { destructiveHint: false }, true],
  ] as const)('says of %s', (_what, category, signals, declared, expected) => {
    const judged = { category, signals };
    const corrected = correctedAnnotations({ ...judged, claims: auditHints(tool(declared), judged) });
    expect(corrected).toEqual({ readOnlyHint: false, destructiveHint: expected });
    expect(auditHints({ name: 'x', annotations: corrected } as never, judged).mismatches).toEqual([]);
  });
});
