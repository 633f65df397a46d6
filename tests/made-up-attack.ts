import { type AttackFacts } from '../src/record.ts';

/** An attack pattern that exists only for a test. */
export const madeUpAttack = (facts: Partial<AttackFacts> = {}): AttackFacts => ({
  slug: 'made-up',
  title: 'Made up',
  summary: 'For a test.',
  order: 1,
  opens: [],
  status: 'theoretical',
  class: { id: 'made', label: 'Made up', about: 'A class that exists only for a test.' },
  frameworks: [],
  incidents: [],
  ...facts,
});
