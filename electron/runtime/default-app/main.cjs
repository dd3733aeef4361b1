// The runtime's own first app, for development and tests: `electron [-r module] FOLDER` loads FOLDER.
// Electron's stock default app does the same; the substitute runtime comes without one.
const { app } = require('electron');
const path = require('node:path');
const { Module } = require('node:module');

const preloads = [];
let folder = null;
const words = process.argv.slice(1);
for (let i = 0; i < words.length && folder === null; i++) {
  if (words[i] === '-r' || words[i] === '--require') preloads.push(words[++i]);
  else if (!words[i].startsWith('-')) folder = path.resolve(words[i]);
}
if (preloads.length > 0) Module._preloadModules(preloads);
if (folder === null) {
  console.error('Name the folder of an Electron app.');
  process.exit(1);
}
const manifest = require(path.join(folder, 'package.json'));
app.setVersion(manifest.version ?? '0');
app.setName(manifest.productName ?? manifest.name);
app.setAppPath(folder);
require(path.join(folder, manifest.main));
