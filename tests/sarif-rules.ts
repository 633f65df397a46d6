/**
 * Rules that code hosts have for SARIF beyond its schema, each under the id that Microsoft's validator gives it
 * (`sarif-multitool validate --rule-kind "Sarif;Ghas"`, 5.7.0), and limits of docs.github.com (“SARIF support for code
 * scanning”). The validator is a program of 100 MB for one platform; CONTRIBUTING.md says how it is asked.
 */
export interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly SarifRun[];
}

interface Descriptor {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
    readonly contextRegion?: object;
  };
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version?: string;
      readonly semanticVersion?: string;
      readonly informationUri?: string;
      readonly rules: readonly Descriptor[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly originalUriBaseIds?: object;
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Location[];
    readonly relatedLocations?: readonly Location[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

const isEvery = <T>(list: readonly T[], holds: (one: T) => boolean): boolean => list.every(holds);
const places = ({ results }: SarifRun): Location[] =>
  results.flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations]);

/** One rule: its id with the validator's name, and whether a run keeps it. */
export const sarifRules: Readonly<Record<string, (run: SarifRun, log: SarifLog) => boolean>> = {
  'SARIF1001 RuleIdentifiersMustBeValid': ({ tool }) =>
    new Set(tool.driver.rules.map(({ id }) => id)).size === tool.driver.rules.length,
  'SARIF1002 UrisMustBeValid': (run) =>
    isEvery(places(run), ({ physicalLocation: { artifactLocation } }) =>
      URL.canParse(artifactLocation.uri, 'file:///x/'),
    ),
  'SARIF1004 ExpressUriBaseIdsCorrectly': (run) =>
    isEvery(places(run), ({ physicalLocation: { artifactLocation: at } }) =>
      at.uriBaseId === undefined
        ? at.uri.startsWith('file:')
        : Object.hasOwn(run.originalUriBaseIds ?? {}, at.uriBaseId) && !/^(?:[a-z]+:|\/)/i.test(at.uri),
    ),
  'SARIF1005 UriMustBeAbsolute': ({ tool }) =>
    URL.canParse(tool.driver.informationUri ?? '') &&
    isEvery(tool.driver.rules, ({ helpUri }) => URL.canParse(helpUri)),
  'SARIF1007 RegionPropertiesMustBeConsistent': (run) =>
    isEvery(places(run), ({ physicalLocation: { region } }) => {
      if (!region) return true;
      const { startLine, startColumn, endLine, endColumn } = region;
      return (
        startLine >= 1 &&
        startColumn >= 1 &&
        (endLine > startLine || (endLine === startLine && endColumn >= startColumn))
      );
    }),
  'SARIF1008 PhysicalLocationPropertiesMustBeConsistent': (run) =>
    isEvery(places(run), ({ physicalLocation: { region, contextRegion } }) => !contextRegion || region !== undefined),
  'SARIF1009 IndexPropertiesMustBeConsistentWithArrays': ({ tool, results }) =>
    isEvery(results, ({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
  'SARIF1011 ReferenceFinalSchema': (_run, { $schema }) => /sarif-2\.1\.0/.test($schema),
  'SARIF2001 TerminateMessagesWithPeriod': ({ tool, results }) =>
    isEvery(
      [...results.map(({ message }) => message), ...tool.driver.rules.map((one) => one.shortDescription)],
      ({ text }) => /[.!?]$/.test(text),
    ),
  'SARIF2005 ProvideToolProperties': ({ tool: { driver } }) =>
    [driver.version, driver.semanticVersion].every((one) => /^\d+\.\d+\.\d+/.test(one ?? '')),
  'SARIF2012 ProvideRuleProperties': ({ tool }) =>
    isEvery(tool.driver.rules, ({ helpUri, help }) => help.text !== '' && help.markdown !== '' && helpUri !== ''),
  'SARIF2017 SARIFProvideRequiredRegionProperties': (run) =>
    isEvery(places(run), ({ physicalLocation: { region } }) => region !== undefined),
  'GH1003 ProvideRequiredRegionProperties': (run) =>
    isEvery(
      places(run),
      ({ physicalLocation: { region } }) =>
        Number.isInteger(region?.startLine) && Number.isInteger(region?.startColumn),
    ),
  'GH1004 ReviewArraysThatExceedConfigurableDefaults': ({ tool, results }) =>
    results.length <= 25_000 &&
    tool.driver.rules.length <= 25_000 &&
    isEvery(results, ({ locations, relatedLocations = [] }) => locations.length + relatedLocations.length <= 100) &&
    isEvery(tool.driver.rules, ({ properties: { tags } }) => tags.length <= 10),
  'GH1005 LocationsMustBeRelativeUrisOrFilePaths': (run) =>
    isEvery(
      places(run),
      ({ physicalLocation: { artifactLocation } }) => !/^(?!file:)[a-z][a-z+.-]*:/i.test(artifactLocation.uri),
    ),
  'GH1013 GhProvideRequiredSarifLogProperties': (_run, { version, runs }) => version === '2.1.0' && runs.length <= 20,
  'GH1015 GhasProvideRequiredResultProperties': ({ results }) =>
    isEvery(
      results,
      ({ ruleId, locations, message, partialFingerprints }) =>
        ruleId !== '' &&
        locations.length > 0 &&
        message.text !== '' &&
        /^[0-9a-f]{16}:\d+$/.test(partialFingerprints['primaryLocationLineHash'] ?? ''),
    ),
  'GH1017 GhasProvideRequiredPhysicalLocationProperties': (run) =>
    isEvery(places(run), ({ physicalLocation: { artifactLocation } }) => artifactLocation.uri !== ''),
  'GH1018 GhasProvideToolDriver': ({ tool }) => tool.driver.name !== '' && Array.isArray(tool.driver.rules),
  'GH2012 GhasProvideRequiredReportingDescriptorProperties': ({ tool }) =>
    isEvery(
      tool.driver.rules,
      ({ id, shortDescription, fullDescription, help }) =>
        [shortDescription.text, fullDescription.text].every((text) => text !== '' && text.length <= 1024) &&
        id.length <= 255 &&
        help.text !== '',
    ),
  'security-severity': ({ tool }) =>
    isEvery(tool.driver.rules, ({ properties: { tags, 'security-severity': severity } }) => {
      const value = Number(severity);
      return severity === undefined
        ? !tags.includes('security')
        : tags.includes('security') && value > 0 && value <= 10;
    }),
  'automationDetails.id ends in a stroke': ({ automationDetails }) => /^[\w-]+\/[\w-]+\/$/.test(automationDetails.id),
  'no two results have the same fingerprint': ({ results }) =>
    new Set(
      results.map(
        (one) =>
          `${one.ruleId} ${one.locations[0]?.physicalLocation.artifactLocation.uri ?? ''} ${JSON.stringify(one.partialFingerprints)}`,
      ),
    ).size === results.length,
};

/** Ids of the rules that a log breaks. */
export const brokenSarifRules = (log: SarifLog): string[] =>
  log.runs.flatMap((run) => Object.entries(sarifRules).flatMap(([id, keeps]) => (keeps(run, log) ? [] : [id])));
