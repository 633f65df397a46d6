import { packageName, purlVersion, withoutVersion } from '../../manifest/package-url.ts';
import { type LeftOutPackage, whyLeftOut, type WhyLeftOut } from '../../manifest/left-out.ts';

/** Packages that are left out for one reason. */
export interface LeftOutGroup {
  readonly why: WhyLeftOut;
  readonly title: string;
  /** Goes on from “it” or “each”. */
  readonly reason: string;
  readonly packages: readonly LeftOutRow[];
}

/** One package: what it is called where it is published, with the version that was asked. */
export interface LeftOutRow {
  readonly name: string;
  readonly version: string;
  readonly date: string;
  /** Id of the server that lists the same tools. */
  readonly as: string | undefined;
}

const titles: Readonly<Record<WhyLeftOut, string>> = {
  licence: 'No open licence',
  key: 'A key or an account is wanted',
  program: 'A program or a file is wanted',
  library: 'Libraries',
  start: 'Several programs',
  crash: 'Ended before they answered',
  time: 'Did not answer in time',
  none: 'No tools',
  empty: 'Tools without a word about them',
  names: 'Tools without a name of their own',
  same: 'The same tools as another server',
  suspect: 'Text that gives orders to models',
  install: 'Could not be installed',
};

/** `pkg:npm/%40scope/name@1.2.3` as a person writes it. */
const row = ({ package: purl, date, as }: LeftOutPackage): LeftOutRow => ({
  name: packageName(withoutVersion(purl)),
  version: decodeURIComponent(purlVersion(purl) ?? ''),
  date,
  as,
});

/** Packages that are left out, by the reason, in the order of the reasons; those without any are not told. */
export const leftOutGroups = (packages: readonly LeftOutPackage[]): readonly LeftOutGroup[] =>
  (Object.keys(whyLeftOut) as WhyLeftOut[]).flatMap((why) => {
    const own = packages.filter((one) => one.why === why);
    return own.length > 0 ? [{ why, title: titles[why], reason: whyLeftOut[why], packages: own.map(row) }] : [];
  });
