import { type Action } from './action.ts';
import { type ReadParameter } from './parameter-roles.ts';

/** What a batch call deletes beside what it creates and changes: `{ create: […], update: […], delete: […] }`. */
export function batchActions(parameters: readonly ReadParameter[]): Action[] {
  const own = parameters.filter(({ parameter: { path, types } }) => path.length === 1 && types.includes('array'));
  if (!own.some(({ parameter: { name } }) => /^(?:create|update|add|upsert|insert)s?$/i.test(name))) return [];
  return own
    .filter(({ parameter: { name } }) => /^deletes?$/i.test(name))
    .map(({ span }) => ({ verb: 'delete', source: 'list', span, object: [], rest: [], uncertain: false }));
}
