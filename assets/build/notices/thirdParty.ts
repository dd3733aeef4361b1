import { isAllowed } from './allowed.ts';
import type { BundledPackage } from './packages.ts';

const rule = '-'.repeat(78);

const preface = `Heart of Asia Atlas: third-party notices

This file is generated. It lists the software of others that travels in the application,
with the licence of each. The licences of map, flags, fonts and facts lie beside this file.

Electron (MIT licence), which the desktop edition runs in, and Chromium, which Electron
contains, carry their own notices: LICENSE.electron.txt and LICENSES.chromium.html, in the
folder of the installed application. SQLite, which sql.js contains, is in the public domain.
`;

/**
 * The text of THIRD-PARTY.txt: a list of the packages, then each with its licence.
 * @throws if a package's licence is not one that the application can take
 */
export function thirdPartyNotice(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0)
    throw new Error(`licences not allowed: ${refused.map(titleOf).join(', ')}`);
  const list = packages.map(titleOf).join('\n');
  const texts = packages.map((bundled) =>
    [rule, titleOf(bundled), rule, '', bundled.text, ''].join('\n'),
  );
  return [preface, list, '', ...texts].join('\n');
}

const titleOf = ({ name, version, licence }: BundledPackage): string =>
  `${name} ${version} (${licence})`;
