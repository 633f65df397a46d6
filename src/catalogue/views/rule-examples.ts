import { type Example } from '../../classify/rule.ts';
import { isJsonObject } from '../../manifest/json.ts';

/** An example as a rule's page prints it. */
export interface PrintedExample {
  readonly name: string;
  readonly description: string;
  /** Names of its top-level parameters. */
  readonly parameters: readonly string[];
}

const parameterNames = (schema: object | undefined): string[] => {
  const properties: unknown = schema && 'properties' in schema ? schema.properties : undefined;
  return isJsonObject(properties) ? Object.keys(properties) : [];
};

/** Examples of a rule, cut down to what shows why it fires or stays silent. */
export const examples = (all: readonly Example[]): PrintedExample[] =>
  all.map(({ name, description = '', inputSchema }) => ({
    name,
    description,
    parameters: parameterNames(inputSchema),
  }));
