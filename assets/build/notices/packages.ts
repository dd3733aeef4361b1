import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../paths.ts';
import { declaredMit } from './mit.ts';

/** A package that travels in the application, and what it says about its licence. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as declared. */
  readonly licence: string;
  /** Licence and notice files of the package, joined; the licence it declares where it has none. */
  readonly text: string;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>
  >;
}

/**
 * The production dependencies, direct and transitive, as package-lock.json has them. A bundler
 * leaves some of these out; to thank one package too many does no harm.
 * @throws if a package declares no licence, or one without words that are not known
 */
export async function readBundledPackages(): Promise<readonly BundledPackage[]> {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const bundled = Object.entries(lock.packages).filter(
    ([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional,
  );
  return Promise.all(
    bundled.map(async ([place, { version, license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!version || !license) throw new Error(`package-lock.json: ${name} declares no licence`);
      const text = (await licenceText(path.join(root, place))) ?? declaredMit(name, license);
      return { name, version, licence: license, text };
    }),
  );
}

async function licenceText(folder: string): Promise<string | null> {
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort();
  const texts = await Promise.all(
    files.map(async (file) => (await readFile(path.join(folder, file), 'utf8')).trim()),
  );
  return texts.length > 0 ? texts.join('\n\n').replaceAll('\r\n', '\n') : null;
}
