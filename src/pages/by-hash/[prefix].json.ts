import { type APIRoute, type GetStaticPaths } from 'astro';
import { readExtracts } from '../../catalogue/store.ts';
import { hashEntries, hashShards, prefixLength } from '../../catalogue/hash-shards.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const entries = hashEntries(readExtracts('hashes'));
  const length = prefixLength(entries.size);
  const shards = [...hashShards(entries, length)].map(([prefix, shard]) => ({
    params: { prefix },
    props: { body: shard },
  }));
  return [
    { params: { prefix: 'index' }, props: { body: { prefixLength: length, definitions: entries.size } } },
    ...shards,
  ];
};

export const GET: APIRoute<{ body: object }> = ({ props }) => Response.json(props.body);
