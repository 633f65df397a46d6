import { type APIRoute, type GetStaticPaths } from 'astro';
import { hashShards, prefixLength } from '../../catalogue/hash-shards.ts';
import { nameEntries } from '../../catalogue/name-shards.ts';
import { readIndex } from '../../catalogue/store.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const entries = nameEntries(readIndex().tools);
  const length = prefixLength(entries.size);
  const shards = [...hashShards(entries, length)].map(([prefix, shard]) => ({
    params: { prefix },
    props: { body: shard },
  }));
  return [{ params: { prefix: 'index' }, props: { body: { prefixLength: length, names: entries.size } } }, ...shards];
};

export const GET: APIRoute<{ body: object }> = ({ props }) => Response.json(props.body);
