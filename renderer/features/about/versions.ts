/** A part of the program that has a version of its own. */
export interface PartVersion {
  readonly name: string;
  readonly version: string;
}

/**
 * What the atlas runs in, as the browser names itself: Electron and Chromium on the desktop.
 * A browser names itself in too many ways to be told anything.
 */
export function hostVersions(userAgent: string): readonly PartVersion[] {
  const of = (name: string) => new RegExp(` ${name}/([\\d.]+)`).exec(userAgent)?.[1];
  const [electron, chromium] = [of('Electron'), of('Chrome')];
  if (electron === undefined || chromium === undefined) return [];
  return [
    { name: 'Electron', version: electron },
    { name: 'Chromium', version: chromium },
  ];
}
