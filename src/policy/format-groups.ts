import { type Format } from './format.ts';
import { formats } from './formats.ts';

const titles = ['Gateways', 'Clients', 'APIs'] as const;

/** The formats as lists show them: by what kind of thing reads them, then by title. */
export const formatGroups: readonly { readonly title: string; readonly formats: readonly Format[] }[] = titles.map(
  (title) => ({
    title,
    formats: formats.filter(({ group }) => group === title).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  }),
);
