import { anyVerbForm, verbForm, type VerbForm } from './verb-forms.ts';

/** Participles that no ending tells: `lost` → lose. Those that are written as the base (`put`, `shut`) are told by their place. */
const irregular: Readonly<Record<string, string>> = {
  begun: 'begin',
  bought: 'buy',
  broken: 'break',
  built: 'build',
  cut: 'cut',
  done: 'do',
  drawn: 'draw',
  driven: 'drive',
  frozen: 'freeze',
  forgotten: 'forget',
  given: 'give',
  gone: 'lose',
  held: 'hold',
  kept: 'keep',
  lost: 'lose',
  made: 'make',
  overwritten: 'overwrite',
  paid: 'pay',
  put: 'put',
  rebuilt: 'rebuild',
  reset: 'reset',
  rewritten: 'rewrite',
  run: 'run',
  sent: 'send',
  set: 'set',
  shown: 'show',
  shut: 'shut',
  sold: 'sell',
  spent: 'spend',
  split: 'split',
  taken: 'take',
  thrown: 'throw',
  torn: 'tear',
  withdrawn: 'withdraw',
  written: 'write',
};

/** What a word in -ed may be a form of, the likelier first. */
function stems(word: string): string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, ...doubled, stem];
}

/** The English verb that a lower-case word is the past participle of: `wiped` → wipe, `expunged` → the class of expunge. */
export function participle(word: string): VerbForm | undefined {
  const base = irregular[word];
  if (base !== undefined) return { verb: base, form: 'base', grade: 'plain', foreign: false };
  if (!word.endsWith('ed')) return undefined;
  for (const find of [verbForm, anyVerbForm])
    for (const stem of stems(word)) {
      const form = find(stem);
      if (form?.form === 'base' && !form.foreign) return form;
    }
  return undefined;
}
