import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../../electron/runtime/paths.ts';
import { english } from '../../../../renderer/app/messages/catalogue.ts';
import { hostVersions } from '../../../../renderer/features/about/versions.ts';

describe('what the atlas says about itself', () => {
  it('has every licence text that travels with it, under a name of its own', () => {
    const files = readdirSync(inProject('dist/assets/licences')).filter((file) =>
      file.endsWith('.txt'),
    );
    const named = Object.keys(english)
      .filter((key) => key.startsWith('licences.'))
      .map((key) => `${key.slice('licences.'.length)}.txt`);
    for (const file of files) expect(named).toContain(file);
  });

  it('reads the versions of Electron and Chromium, and those of no browser', () => {
    const desktop =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) heart-of-asia-atlas/0.1.0 Chrome/130.0.6723.137 Electron/33.2.1 Safari/537.36';
    expect(hostVersions(desktop)).toEqual([
      { name: 'Electron', version: '33.2.1' },
      { name: 'Chromium', version: '130.0.6723.137' },
    ]);
    expect(hostVersions(desktop.replace(' Electron/33.2.1', ''))).toEqual([]);
  });
});
