#!/usr/bin/env -S node --import tsx
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { controlFile, type DebOrder, readOrder } from './deb.ts';

// Stands in for fpm, which electron-builder would fetch to make a .deb: takes the same words and
// has Debian's own dpkg-deb do it. electron-builder starts this file by CUSTOM_FPM_PATH.

/** The sum of the sizes below a folder, in kilobytes, as Debian's Installed-Size counts. */
function kilobytes(place: string): number {
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return Math.ceil((status?.size ?? 0) / 1024);
  return readdirSync(place).reduce((sum, name) => sum + kilobytes(path.join(place, name)), 1);
}

function build(order: DebOrder): void {
  const root = mkdtempSync(path.join(os.tmpdir(), 'atlas-deb-'));
  try {
    for (const { from, to } of order.files) {
      const target = path.join(root, to);
      mkdirSync(path.dirname(target), { recursive: true });
      cpSync(from, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    }
    const control = path.join(root, 'DEBIAN');
    const installedSize = kilobytes(root);
    mkdirSync(control);
    writeFileSync(path.join(control, 'control'), controlFile(order, installedSize));
    for (const [name, script] of Object.entries(order.scripts)) {
      cpSync(script, path.join(control, name));
      chmodSync(path.join(control, name), 0o755);
    }
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', root]);
    // What electron-builder's other archives are packed with where somebody asks for a level.
    const level = process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ?? '3';
    const packing = [`-Z${order.compression}`, `-z${level}`];
    const words = ['--root-owner-group', ...packing, '--build', root];
    execFileSync('dpkg-deb', [...words, order.output], { stdio: 'inherit' });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  build(readOrder(process.argv.slice(2)));
