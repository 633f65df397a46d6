import { type Opening } from '../../manifest/prose.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { type Rule } from '../../classify/rule.ts';
import { type Reach } from '../../vocabulary.ts';
import { type Urls } from '../../urls.ts';

/** One way a definition opens a pattern: the facts that must come together, and what they mean. */
export interface OpeningRow {
  readonly because: string;
  readonly facts: readonly { readonly label: string; readonly url: string | undefined }[];
}

const notices: Readonly<Record<Opening['notices'][number], string>> = {
  'talks-to-model': 'Notice: talks to the model',
  'hidden-characters': 'Notice: hidden characters',
  'shadows-name': 'Notice: names another server’s tool',
};

const reached: Readonly<Record<Reach, string>> = {
  'shared-text': 'Puts text where others read it',
  memory: 'Writes to a memory',
  repository: 'Changes a repository',
  'writes-a-file': 'Writes a file by path',
  'runs-later': 'Changes what runs later',
  'brings-in-code': 'Brings in software',
  'widens-access': 'Gives access',
  'speaks-for-somebody': 'Speaks to people',
  'sets-off': 'Sets something off',
  interrupts: 'Interrupts what runs',
  'acts-on-a-page': 'Acts on a page or screen',
};

/** Prepares the openings of a pattern for its page. Several categories, notices or rules stand for one of them. */
export const openingRows = (
  opens: readonly Opening[],
  taxonomy: Taxonomy,
  rules: readonly Pick<Rule, 'id' | 'title'>[],
  urls: Urls,
): OpeningRow[] =>
  opens.map(({ because, signals, categories, notices: kinds, rules: ids, reach }) => ({
    because,
    facts: [
      ...reach.map((kind) => ({ label: reached[kind], url: undefined })),
      ...signals.map((signal) => ({ label: taxonomy.signals[signal].label, url: urls.signal(signal) })),
      ...categories.map((category) => ({ label: taxonomy.categories[category].label, url: urls.category(category) })),
      ...kinds.map((kind) => ({ label: notices[kind], url: undefined })),
      ...rules.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ label: title, url: urls.rule(id) })),
    ],
  }));
