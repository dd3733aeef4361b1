import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../paths.ts';
import { sha256 } from './sums.ts';

// Run after `npm run package` by the release workflow: what this system has to give is all there,
// and is what SHA256SUMS says.

const expected: Readonly<Record<string, readonly string[]>> = {
  linux: ['.AppImage', '.deb', '.rpm', '.tar.gz', '-web.tar.gz', '.html', '.zim'],
  win32: ['.exe', '.msi', '.zip'],
  darwin: ['.dmg', '.zip'],
};

const folder = inProject('dist/package');
const files = readdirSync(folder);
const lacking = (expected[process.platform] ?? []).filter(
  (ending) => !files.some((file) => file.endsWith(ending)),
);
if (lacking.length > 0) throw new Error(`not built: ${lacking.join(', ')}`);
for (const line of readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
  const [sum, file = ''] = line.split('  ');
  if ((await sha256(path.join(folder, file))) !== sum) throw new Error(`${file} is another file`);
  console.log(`as it was built: ${file}`);
}
