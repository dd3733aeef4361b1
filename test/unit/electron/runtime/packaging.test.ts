import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { controlFile, readOrder } from '../../../../electron/runtime/package/deb.ts';
import { inProject } from '../../../../electron/runtime/paths.ts';

type Platform = { target: { target: string; arch: string[] }[] };
const configuration = () =>
  load(readFileSync(inProject('electron-builder.yml'), 'utf8')) as Record<string, unknown> & {
    win: Platform;
    mac: Platform;
    linux: Platform;
    nsis: { perMachine: boolean };
  };

describe('electron-builder.yml', () => {
  it('is valid by electron-builder’s own schema, which refuses what it does not know', async () => {
    const logger = new DebugLogger(false);
    await validateConfiguration(configuration() as never, logger);
    const wrong = { ...configuration(), nsis: { perMashine: true } };
    await expect(validateConfiguration(wrong as never, logger)).rejects.toThrow(
      /configuration\.nsis/,
    );
  });

  it('asks for every installer, on each system', () => {
    const { win, mac, linux, nsis } = configuration();
    const targets = ({ target }: Platform) => target.map((one) => one.target);
    expect(targets(win)).toEqual(expect.arrayContaining(['nsis', 'msi', 'zip']));
    expect(targets(mac)).toEqual(expect.arrayContaining(['dmg', 'zip']));
    for (const { arch } of mac.target) expect(arch).toEqual(['universal']);
    expect(targets(linux)).toEqual(expect.arrayContaining(['AppImage', 'deb', 'rpm', 'tar.gz']));
    // Without the rights of an administrator.
    expect(nsis.perMachine).toBe(false);
  });
});

describe('what stands in for fpm', () => {
  const words = [
    ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libgbm1'],
    ...['--deb-recommends', 'xdg-utils', '--deb-compression', 'xz', '--architecture', 'amd64'],
    ...[
      '--after-install',
      '/t/after',
      '--description',
      'Short\n Longer = text.',
      '--version',
      '0.1.0',
    ],
    ...['--package', '/out/a.deb', '--name', 'atlas', '--maintainer', 'Us <us@example.org>'],
    ...['/built/linux-unpacked/=/opt/Atlas', '/t/x=1.desktop=/usr/share/applications/a.desktop'],
  ];

  it('reads its words as electron-builder writes them', () => {
    expect(readOrder(words)).toMatchObject({
      depends: ['libnss3', 'libgbm1'],
      recommends: ['xdg-utils'],
      scripts: { postinst: '/t/after' },
      output: '/out/a.deb',
      files: [
        { from: '/built/linux-unpacked/', to: '/opt/Atlas' },
        { from: '/t/x=1.desktop', to: '/usr/share/applications/a.desktop' },
      ],
    });
    expect(() => readOrder(['-t', 'rpm'])).toThrow(/only deb/);
  });

  it('writes what Debian’s policy asks of a control file', () => {
    expect(controlFile(readOrder(words), 1234).split('\n')).toEqual([
      'Package: atlas',
      'Version: 0.1.0',
      'Architecture: amd64',
      'Maintainer: Us <us@example.org>',
      'Installed-Size: 1234',
      'Depends: libnss3, libgbm1',
      'Recommends: xdg-utils',
      'Section: education',
      'Priority: optional',
      'Description: Short',
      ' Longer = text.',
      '',
    ]);
  });
});

describe('the workflows', () => {
  const folder = inProject('.github/workflows');
  const files = execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n');

  it.each(files)('%s pins what it uses and may only read', (file) => {
    const workflow = load(readFileSync(path.join(folder, file), 'utf8')) as {
      permissions: object;
      jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
    };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(steps.length).toBeGreaterThan(3);
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    // What somebody else can write, such as the name of a branch, is never part of a command.
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});
