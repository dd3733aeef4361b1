// Loaded before the app under measurement: says on standard output when its window is ready.
// A blank window is ready when it is shown; the atlas when its first map has been drawn and listens,
// and again when all of the first screen is there. The page keeps the times itself, so that it is
// asked seldom: each question takes time from it.
const { app } = require('electron');

const script = `['atlas:first-map', 'atlas:map-complete'].map(
  (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN))`;

app.on('browser-window-created', (_event, window) => {
  const ready = (first, whole) => process.stdout.write(`BENCH READY ${first} ${whole}\n`);
  if (process.env.BENCH_WAIT !== 'map') {
    window.once('show', () => ready(Date.now(), Date.now()));
    return;
  }
  const ask = async () => {
    const [first, whole] = await window.webContents.executeJavaScript(script).catch(() => []);
    if (whole > 0) ready(first || whole, whole);
    else setTimeout(ask, 100);
  };
  window.webContents.once('dom-ready', ask);
});
