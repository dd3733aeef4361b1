// Loaded before the app under measurement: says on standard output when its window is ready.
// A blank window is ready when it is shown; the atlas when its map has drawn and listens. The page
// keeps the time of that itself, so that it is asked seldom: each question takes time from it.
const { app } = require('electron');

const script = `performance.timeOrigin +
  (performance.getEntriesByName('atlas:map-interactive')[0]?.startTime ?? NaN)`;

app.on('browser-window-created', (_event, window) => {
  const ready = (at) => process.stdout.write(`BENCH READY ${at}\n`);
  if (process.env.BENCH_WAIT !== 'map') {
    window.once('show', () => ready(Date.now()));
    return;
  }
  const ask = async () => {
    const at = await window.webContents.executeJavaScript(script).catch(() => NaN);
    if (at > 0) ready(at);
    else setTimeout(ask, 100);
  };
  window.webContents.once('dom-ready', ask);
});
