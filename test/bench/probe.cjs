// Loaded before the app under measurement: says on standard output when its window is ready.
// A blank window is ready when it is shown; the atlas when its map has drawn and listens.
const { app } = require('electron');

const script = "performance.getEntriesByName('atlas:map-interactive').length > 0";

app.on('browser-window-created', (_event, window) => {
  const ready = () => process.stdout.write('BENCH READY\n');
  if (process.env.BENCH_WAIT !== 'map') {
    window.once('show', ready);
    return;
  }
  const ask = async () => {
    if (await window.webContents.executeJavaScript(script).catch(() => false)) ready();
    else setTimeout(ask, 5);
  };
  window.webContents.once('dom-ready', ask);
});
