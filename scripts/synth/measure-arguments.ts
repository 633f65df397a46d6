import { type JsonObject } from '../../src/manifest/json.ts';
import { type Measured } from './manifests.ts';
import { percent, sharedArguments } from './measure-server.ts';
import { argumentsOf, shapeOf, snake } from './measure-tools.ts';
import { groupOf, verbGroups } from './object-classes.ts';
import { fewestServers, mostOfServer, parts, perServer } from './per-server.ts';
import { type Statistics } from './statistics.ts';
import { Tally } from './tally.ts';

/** Names of arguments with the group of the verb of their tool and their shape; what all tools share is left out. */
export function taken(server: Measured): { name: string; group: number; schema: JsonObject }[] {
  const shared = sharedArguments(server.tools);
  const names = parts(server);
  return server.tools.flatMap((tool, index) =>
    argumentsOf(tool)
      .filter(([name]) => !shared.has(name))
      .map(([name, schema]) => ({
        name: snake(name),
        group: verbGroups.indexOf(groupOf(names[index]?.verb ?? '')),
        schema,
      })),
  );
}

/** Which arguments tools take, and of what shapes. */
export function argumentTables(
  servers: readonly Measured[],
): Pick<Statistics, 'arguments' | 'otherArguments' | 'shapes'> {
  const all = servers.map(taken);
  const onServers = perServer(servers, 1, (server) => taken(server).map(({ name }) => name));
  const names = onServers.most(fewestServers).map(([name]) => name);
  const groups = perServer(servers, mostOfServer, (server) =>
    taken(server).map(({ name, group }) => `${name} ${String(group)}`),
  );
  const shapes = new Tally();
  const allShapes = new Tally();
  for (const list of all) {
    for (const { name, schema } of list) {
      shapes.add(`${name} ${shapeOf(schema)}`);
      allShapes.add(shapeOf(schema));
    }
  }
  const [byGroup, byShape] = [new Map(groups.most()), shapes.most()];
  const shapesOf = Map.groupBy(byShape, ([key]) => key.slice(0, key.indexOf(' ')));
  const known = new Set(names);
  return {
    arguments: names.map((name) => [
      name,
      verbGroups.map((_, group) => byGroup.get(`${name} ${String(group)}`) ?? 0),
      Object.fromEntries(
        (shapesOf.get(name) ?? []).slice(0, 4).map(([key, count]) => [key.slice(name.length + 1), count]),
      ),
    ]),
    otherArguments: percent(all.flat(), ({ name }) => !known.has(name)),
    shapes: Object.fromEntries(allShapes.most(20)),
  };
}
