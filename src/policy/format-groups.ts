import { type Format } from './format.ts';
import { formats } from './formats.ts';

const titles = ['Gateways', 'Clients', 'APIs'] as const;

/** The formats as lists show them: by what kind of thing reads them, then by title. */
export const formatGroups: readonly { readonly title: string; readonly formats: readonly Format[] }[] = titles.map(
  (title) => ({
    title,
    formats: formats.filter(({ group }) => group === title).toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
  }),
);

/** One group of a list of formats, as plain data. */
export interface FormatTitles {
  readonly title: string;
  readonly formats: readonly { readonly id: string; readonly title: string }[];
}

/** The same groups as plain data: what a list of choices shows. */
export const formatTitles: readonly FormatTitles[] = formatGroups.map(({ title, formats: members }) => ({
  title,
  formats: members.map((format) => ({ id: format.id, title: format.title })),
}));
