import {
  claimed,
  requiredOf,
  isArgument,
  shown,
  texts,
  quotesText,
  has,
  is,
  machine,
  isFreeText,
  isTold,
  ends,
  type Form,
} from './told-facts.ts';

/** How the worst case is told, and what makes each form true. */
export const worstForms: readonly Form[] = [
  // The worst case: free code, files, addresses, lists.
  {
    form: /^At worst “” holds (?:a command|code) that deletes files, reads secrets or sends them away; (?:the definition names no limit|of limits the definition says “”, and only the server can keep them)\.$/,
    holds: (said) =>
      has(said, 'code') && isFreeText(said, said.quotes[0]) && (said.quotes.length < 2 || quotesText(said, 1)),
  },
  {
    form: /^At worst (?:the statement in )?“” (?:asks for far more than was needed, or for what nobody meant to show|changes or drops what nobody meant to touch)\.$/,
    holds: (said) => has(said, 'code') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” names (?:a file whose contents were still needed: they are replaced|what was still needed), /,
    holds: (said) => has(said, 'path') && is(said, 'Destructive') && isFreeText(said, said.quotes[0]) && ends(said),
  },
  {
    form: /^At worst “” names (?:a file that .+)\.$/,
    holds: (said) => has(said, 'path') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” names a host inside the network, or carries data out in its address\.$/,
    holds: (said) => has(said, 'url') && isFreeText(said, said.quotes[0]),
  },
  {
    form: /^At worst “” is not where it was meant to go, and what was sent has arrived\.$/,
    holds: (said) => has(said, 'outbound') && isArgument(said, said.quotes[0]),
  },
  {
    form: /^At worst “” is wrong by a digit, (?:and that is what is spent or owed|or “” is not who was meant)\.$/,
    holds: (said) => is(said, 'Financial') && said.quotes.every((name) => isArgument(said, name)),
  },
  {
    form: /^At worst “” covers more than was meant, all of it in one call, /,
    holds: (said) => has(said, 'bulk') && isArgument(said, said.quotes[0]) && ends(said),
  },
  {
    form: /^At worst every entry of “” is changed in the same wrong way\.$/,
    holds: (said) => has(said, 'bulk') && isArgument(said, said.quotes[0]),
  },
  {
    form: /^At worst it takes more (.+) than was meant in one call, /,
    holds: (said, [noun = '']) => has(said, 'bulk') && isTold(said, noun) && ends(said),
  },
  {
    form: /^At worst many (.+) are changed in the same wrong way\.$/,
    holds: (said, [noun = '']) => has(said, 'bulk') && (noun === 'items' || isTold(said, noun)),
  },
  {
    form: /^At worst “” says “”(?: or “”)? where a milder action was meant(?:, .+)?\.$/,
    holds: (said) =>
      said.quotes
        .slice(1, 3)
        .some((value) =>
          said.record.verdict.actions.some((one) => shown(one.value, value) && is(said, one.category)),
        ) &&
      said.record.verdict.actions.some(({ category }) => !is(said, category)) &&
      (!is(said, 'Destructive') || ends(said)),
  },
  // The worst case by signal.
  {
    form: /^At worst (?:a working key or password stands in|a credential is among what the model sees|the credential that it sets or makes)/,
    holds: (said) => has(said, 'secrets'),
  },
  {
    form: /^At worst somebody may afterwards see or do what was closed to them\.$/,
    holds: (said) => has(said, 'access'),
  },
  {
    form: /^At worst (?:it tells people or a third party what was not meant for them|what is stored can be read by people for whom it was not meant|what the agent puts into its arguments reaches somebody for whom it was not meant)\.$/,
    holds: (said) => has(said, 'outbound'),
  },
  {
    form: /^At worst (?:(.+) with personal or confidential data|what is private) reach(?:es)? a model that can pass it on\.$/,
    holds: (said, [noun = '']) => has(said, 'private') && isTold(said, noun),
  },
  {
    form: /^At worst the text that comes back holds orders, and the model follows them\.$/,
    holds: (said) => has(said, 'untrusted'),
  },
  // The worst case by what is done.
  {
    form: /^At worst the wrong (.+) goe?s?, /,
    holds: (said, [noun = '']) => is(said, 'Destructive') && (noun === 'thing' || isTold(said, noun)) && ends(said),
  },
  {
    form: /^At worst (?:what was there before is lost|whatever still uses (.+) stops working at once|a call takes away what was still needed), /,
    holds: (said) => is(said, 'Destructive') && ends(said),
  },
  {
    form: /^At worst it (.+?) (?:too early or by mistake|where that was not wanted), /,
    holds: (said, [told = '']) => is(said, 'Destructive') && isTold(said, told) && ends(said),
  },
  {
    form: /^At worst the trade is made at a price that nobody would have taken\.$/,
    holds: (said) => is(said, 'Financial'),
  },
  {
    form: /^At worst money goes out for the wrong (.+)\.$/,
    holds: (said, [noun = '']) => is(said, 'Financial') && (noun === 'thing' || isTold(said, noun)),
  },
  {
    form: /^At worst (.+) is paid for that nobody wanted\.$/,
    holds: (said, [noun = '']) => is(said, 'Financial') && (noun === 'something' || isTold(said, noun)),
  },
  {
    form: /^At worst money is paid with, or to, an account that is not the right one\.$/,
    holds: (said) => is(said, 'Write') && claimed(said).has('risk:means-of-payment'),
  },
  {
    form: /^At worst (?:it (.+) without anybody having agreed to the cost|a call commits money without anybody having agreed to it)\.$/,
    holds: (said, [told = '']) => is(said, 'Financial') && isTold(said, told),
  },
  {
    form: /^At worst (.+) brings? a stranger’s code along, which runs when it is installed or started\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'installs-software'),
  },
  {
    form: /^At worst the other agent does more than was asked, with tools of its own\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'instructs-an-agent'),
  },
  {
    form: /^At worst (.+) is public that was not meant to be, and copied before anybody notices\.$/,
    holds: (said) => is(said, 'Execute') && machine(said).evidence.some(({ rule }) => rule === 'makes-things-public'),
  },
  {
    form: /^At worst the page itself reacts to it, as its author wanted\.$/,
    holds: (said) => is(said, 'Execute') && /hover|scroll|move|wait/i.test(texts(said)),
  },
  {
    form: /^At worst the control confirms what cannot be undone: a purchase, a deletion, a form that is sent\.$/,
    holds: (said) => is(said, 'Execute') && /click|press|tap|submit|drag|select|check|touch|swipe/i.test(texts(said)),
  },
  {
    form: /^At worst the text lands in the wrong field, with whatever was confided to the agent in it\.$/,
    holds: (said) => is(said, 'Execute') && /typ|fill|enter|paste|input/i.test(texts(said)),
  },
  {
    form: /^At worst the wrong (.+) stops, or the right one at the wrong moment\.$/,
    holds: (said, [noun = '']) =>
      is(said, 'Execute') && (noun === 'thing' || isTold(said, noun)) && requiredOf(said).length > 0,
  },
  {
    form: /^At worst the wrong (.+) goe?s?\.$/,
    holds: (said, [noun = '']) => is(said, 'Execute') && isTold(said, noun),
  },
  {
    form: /^At worst (?:it (.+)|a call takes effect) (?:at the wrong moment(?: or with the wrong arguments)?|when nobody wanted that, or over and over)\.$/,
    holds: (said, [told = '']) => is(said, 'Execute') && isTold(said, told),
  },
  {
    form: /^At worst (?:a loop leaves one unwanted (.+) after another|a loop leaves (.+) that nobody wanted)\.$/,
    holds: (said, [noun = '', other = '']) => is(said, 'Write') && isTold(said, noun) && isTold(said, other),
  },
  {
    form: /^At worst (.+) (?:is|are) no longer where people and programs look\.$/,
    holds: (said, [noun = '']) => is(said, 'Write') && (noun === 'something' || isTold(said, noun)),
  },
  {
    form: /^At worst the wrong (.+) (?:is|are) (?:taken away and (?:has|have) to be put back|changed(?:, or the right one to wrong values)?)\.$/,
    holds: (said, [noun = '']) => is(said, 'Write') && (noun === 'thing' || isTold(said, noun)),
  },
  {
    form: /^At worst (?:it (.+) by mistake, and somebody has to find out and put it right|it leaves a change that somebody has to find and put right)\.$/,
    holds: (said, [told = '']) => is(said, 'Write') && isTold(said, told),
  },
  {
    form: /^At worst the answer(?: about (.+))? is wrong, stale or longer than the model needs\.$/,
    holds: (said, [noun = '']) =>
      is(said, 'Read') &&
      isTold(said, noun) &&
      !has(said, 'private') &&
      !has(said, 'untrusted') &&
      !has(said, 'secrets'),
  },
];
