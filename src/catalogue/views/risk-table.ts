import { type Category, type Risk } from '../../vocabulary.ts';

/** The risk function in words, one row per category: the level it starts from and what moves it. */
export const riskTable: readonly { readonly category: Category; readonly base: Risk; readonly moves: string }[] = [
  {
    category: 'Read',
    base: 'low',
    moves:
      'High when a secret comes back. Medium when the caller may name any local file or any address, or when private data of others comes back.',
  },
  {
    category: 'Write',
    base: 'medium',
    moves:
      'High when it changes who may do what, writes any file by a free path, or exists to change many items by one call.',
  },
  {
    category: 'Execute',
    base: 'high',
    moves: 'Medium when the effect stays within a session or a display. Never for a free command, code or query.',
  },
  {
    category: 'Destructive',
    base: 'critical',
    moves: 'High when what goes is small, single and easily replaced by the caller, such as a comment or a draft.',
  },
  { category: 'Financial', base: 'critical', moves: 'Nothing moves it.' },
];
