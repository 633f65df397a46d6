import { type ReportingProgram } from '../explain/report/finding.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** What reports say of the program that wrote them. */
export const thisProgram: ReportingProgram = {
  name: 'tool-risk',
  version: packageJson.version,
  site: packageJson.homepage,
};
