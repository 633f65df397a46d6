import { policyHref } from '../catalogue/views/policy-href.ts';
import { type StackChoice } from '../explain/stack-choice.ts';
import { planFigures, type StackPlan } from '../explain/stack-plan.ts';
import { profiles } from '../policy/profiles.ts';
import { mergeDocument } from '../policy/stack-documents.ts';
import { element } from './element.ts';
import { targetGroups } from './policy-form.ts';
import { sentence } from './printed.ts';
import { chooser, codeBlock, section, textBar } from './stack-sections.ts';

/** The policy of the whole stack: what it is for, what it does, and the text, or one text for each server. */
export function policySection(plan: StackPlan, choice: StackChoice): HTMLElement {
  const { format, documents, parts, problems } = plan;
  const one = documents.joined !== undefined || documents.single.length === 1;
  const title = one ? 'One policy for all of them' : 'A policy for each of them';
  return section(
    title,
    element(
      'div',
      'filters',
      chooser('format', 'Where your agent runs', targetGroups(), format.id),
      chooser(
        'profile',
        'Profile',
        profiles.map(({ id, title: name }) => new Option(name, id)),
        choice.profile,
      ),
    ),
    element('ul', 'figures', ...planFigures(plan).map((line) => element('li', '', ...sentence(line)))),
    ...problems.map((problem) => element('p', 'callout', ...sentence(problem))),
    ...(one ? [] : [element('p', '', whySeparate(plan))]),
    ...(documents.joined === undefined
      ? documents.single.map((text, at) =>
          block(plan, `stack-text-${String(at)}`, text, parts[at]?.target.serverKey ?? ''),
        )
      : [block(plan, 'policy-text', documents.joined, '')]),
    element(
      'p',
      'note',
      ...sentence(
        `${format.where} ${mergeDocument(format, one ? parts.length : 1)} Tools of later versions are not in it. `,
      ),
      documentation(plan),
    ),
  );
}

const whySeparate = ({ format }: StackPlan): string =>
  `${format.title} cannot hold several servers in one text that decides about each of them, so there is one for each.`;

function documentation({ format: { title, docs } }: StackPlan): HTMLElement {
  const made = element('a', '', `${title} documentation`);
  made.href = docs;
  return made;
}

/** Files of several servers need names of their own. */
const fileOf = (fileName: string, key: string): string =>
  key === '' ? fileName : `${key.replace(/[^\w-]+/g, '-')}-${fileName.split(/[\\/]/).at(-1) ?? fileName}`;

function block({ format, documents }: StackPlan, id: string, text: string, key: string): HTMLElement {
  const own = documents.single.length > 1 ? key : '';
  const about = own === '' ? 'the policy' : `the policy of ${own}`;
  return element(
    'section',
    'policy',
    ...(own === '' ? [] : [element('h3', '', own)]),
    textBar(id, fileOf(format.fileName, own), policyHref(text), about),
    codeBlock(id, text, `Text of ${about}`),
  );
}
