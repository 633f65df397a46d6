import { counted } from '../explain/grammar.ts';
import { type StackChoice } from '../explain/stack-choice.ts';
import { type Leg, type StackLegs } from '../explain/stack-legs.ts';
import { element } from './element.ts';
import { toolItem } from './printed.ts';
import { section } from './stack-sections.ts';

/** Tools listed before the rest is folded. */
const shown = 6;

const states: Readonly<Record<Leg['state'], string>> = {
  absent: 'No tool stands here.',
  refused: 'The policy refuses all of them.',
  asked: 'The policy asks before each call.',
  open: 'Some of them run without a question.',
};

/** What the servers can do together, with what a reader can do about each leg. */
export const legsSection = ({ legs, isTrifecta, warning }: StackLegs, choice: StackChoice): HTMLElement =>
  section(
    'What they can do together',
    element('p', `callout ${isTrifecta ? 'critical' : ''}`, warning),
    element('div', 'legs', ...legs.map((leg) => legView(leg, choice))),
  );

function legView(leg: Leg, { legs }: StackChoice): HTMLElement {
  const { id, title, tools, state } = leg;
  const choices =
    tools.length === 0
      ? []
      : [element('p', 'actions', ...(['ask', 'hide'] as const).map((one) => legButton(leg, one, legs[id] === one)))];
  const items = tools.map((tool) => toolItem(tool, tool.server));
  const rest = items.slice(shown);
  const more = element(
    'details',
    '',
    element('summary', '', `${String(rest.length)} more`),
    element('ul', 'tool-list', ...rest),
  );
  more.id = `leg-more-${id}`;
  return element(
    'div',
    'flow',
    element('h3', '', `${title}: ${counted(tools.length, 'tool')}`),
    element('p', 'note', states[state]),
    ...choices,
    element('ul', 'tool-list', ...items.slice(0, shown)),
    ...(rest.length > 0 ? [more] : []),
  );
}

const words = { ask: 'Ask for this leg', hide: 'Hide this leg' } as const;

function legButton({ id, title }: Leg, choice: keyof typeof words, isOn: boolean): HTMLElement {
  const made = element('button', 'button', words[choice], element('span', 'visually-hidden', ` “${title}”`));
  made.type = 'button';
  made.id = `leg-${id}-${choice}`;
  made.dataset['leg'] = id;
  made.dataset['choice'] = choice;
  made.setAttribute('aria-pressed', String(isOn));
  return made;
}
