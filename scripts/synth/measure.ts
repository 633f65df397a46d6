import { isJsonObject } from '../../src/manifest/json.ts';
import { type Measured } from './manifests.ts';
import { argumentTables, taken } from './measure-arguments.ts';
import { percent, profileOf } from './measure-server.ts';
import { argumentsOf } from './measure-tools.ts';
import { classNames, classOf, groupOf, verbGroups } from './object-classes.ts';
import { fewestServers, mostOfServer, parts, perServer } from './per-server.ts';
import { profileFields, type Statistics } from './statistics.ts';
import { mean, median, quantiles, Tally } from './tally.ts';

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

function verbsByClass(servers: readonly Measured[]): Statistics['verbs'] {
  const tally = perServer(servers, mostOfServer, (server) =>
    parts(server).flatMap(({ verb, noun }) =>
      verb === undefined ? [] : [`${noun === undefined ? 'nothing' : classOf(noun)} ${verb}`],
    ),
  );
  const grouped = Map.groupBy(tally.most(2), ([key]) => key.slice(0, key.indexOf(' ')));
  return Object.fromEntries(
    [...grouped].map(([kind, entries]) => [
      kind,
      entries.map(([key, count]) => [key.slice(kind.length + 1), count] as const),
    ]),
  );
}

/** How far values lie from the middle of their server, in percent of it. */
const spread = (lists: readonly (readonly number[])[], middle: (values: readonly number[]) => number): number[] =>
  quantiles(
    lists.flatMap((values) => (middle(values) > 0 ? values.map((value) => value / middle(values)) : [])),
    100,
    100,
  );

const hintBits = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint', 'title'];

function hintTables(servers: readonly Measured[]): Pick<Statistics, 'hints' | 'readOnly'> {
  const hinted = servers.flatMap((server) => {
    const names = parts(server);
    return server.tools.flatMap(({ annotations }, index) =>
      isJsonObject(annotations) ? [{ annotations, group: groupOf(names[index]?.verb ?? '') }] : [],
    );
  });
  const bits = new Tally();
  for (const { annotations } of hinted)
    bits.add(String(hintBits.reduce((sum, key, bit) => sum + (annotations[key] === undefined ? 0 : 2 ** bit), 0)));
  return {
    hints: bits.most(10).map(([key, count]) => [Number(key), count]),
    readOnly: verbGroups.map((group) =>
      percent(
        hinted.filter((one) => one.group === group),
        ({ annotations }) => annotations['readOnlyHint'] === true,
      ),
    ),
  };
}

/** Measures servers, and of those with several versions what changes from one to the next. */
export function measure(servers: readonly Measured[], versions: readonly (readonly Measured[])[]): Statistics {
  const tools = servers.flatMap((server) => server.tools);
  const all = servers.flatMap(taken).map(({ schema }) => schema);
  const words = new Tally();
  for (const one of servers.flatMap(parts)) words.add(String(Math.min(one.words, 6)));
  const counts = new Map(words.most());
  const steps = versions.flatMap((list) =>
    list.slice(1).map((next, index) => [list[index]?.tools ?? [], next.tools] as const),
  );
  const isSame = steps.flatMap(([before, after]) => {
    const known = new Set(before.map((tool) => JSON.stringify(tool)));
    return after.map((tool) => known.has(JSON.stringify(tool)));
  });
  return {
    measured: { servers: servers.length, tools: tools.length },
    classes: classNames,
    servers: servers
      .map((server) => profileOf(server, classNames))
      .map((profile) => profileFields.map((field) => profile[field]))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    descriptionSpread: spread(
      servers.map((server) =>
        server.tools.map(({ description }) => lengthOf(description)).filter((length) => length > 0),
      ),
      median,
    ),
    argumentSpread: spread(
      servers.map((server) => server.tools.map((tool) => argumentsOf(tool).length)),
      mean,
    ),
    argumentTextSpread: spread(
      servers.map((server) =>
        server.tools
          .flatMap(argumentsOf)
          .map(([, schema]) => lengthOf(schema['description']))
          .filter((length) => length > 0),
      ),
      mean,
    ),
    nameWords: Array.from({ length: 7 }, (_, index) => counts.get(String(index)) ?? 0),
    verbless: percent(servers.flatMap(parts), ({ verb }) => verb === undefined),
    nouns: perServer(servers, 1, (server) => parts(server).flatMap(({ noun }) => noun ?? [])).most(fewestServers),
    verbs: verbsByClass(servers),
    ...argumentTables(servers),
    options: quantiles(
      all.flatMap(({ enum: list }) => (Array.isArray(list) ? [list.length] : [])),
      20,
    ),
    nested: quantiles(
      all.flatMap(({ properties }) => (isJsonObject(properties) ? [Object.keys(properties).length] : [])),
      20,
    ),
    defaults: percent(all, (schema) => schema['default'] !== undefined),
    bounds: percent(
      all,
      ({ minimum, maximum, minLength, maxLength }) => (minimum ?? maximum ?? minLength ?? maxLength) !== undefined,
    ),
    patterns: percent(all, ({ pattern, format }) => (pattern ?? format) !== undefined),
    ...hintTables(servers),
    versions: Array.from({ length: 4 }, (_, index) => versions.filter((list) => list.length === index + 1).length),
    changed: percent(isSame, (same) => !same),
  };
}
