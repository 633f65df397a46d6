import { type Category } from '../../vocabulary.ts';
import { listed, quoted } from '../grammar.ts';
import { type Subject } from './subject.ts';
import { loss } from './worst-of-destructive.ts';
import { effect } from './worst-of-execute.ts';
import { money } from './worst-of-financial.ts';
import { look } from './worst-of-read.ts';
import { change } from './worst-of-write.ts';
import { way, type Case } from './worst-words.ts';

const cases: Readonly<Record<Category, readonly Case[]>> = {
  Read: look,
  Write: change,
  Execute: effect,
  Destructive: loss,
  Financial: money,
};

/** Where an argument chooses between milder and graver actions: the graver one is chosen. */
const otherAction: Case = (subject) => {
  const { actions, category } = subject.verdict;
  const gravest = actions.filter((action) => action.category === category);
  const [first] = gravest;
  if (first === undefined || gravest.length === actions.length) return undefined;
  const end = category === 'Destructive' ? `, ${way(subject)}` : '';
  const values = listed(
    gravest.slice(0, 2).map(({ value }) => quoted(value, 40)),
    'or',
  );
  return `At worst ${quoted(first.argument)} says ${values} where a milder action was meant${end}.`;
};

/** The worst that one call of this tool can do, as far as its definition shows it. Never empty. */
export function worstCase(subject: Subject): string {
  for (const say of [otherAction, ...cases[subject.verdict.category]]) {
    const said = say(subject);
    if (said !== undefined) return said;
  }
  return '';
}
