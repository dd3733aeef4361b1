// The baseline of the bench: an empty window of the same Electron, and nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('about:blank');
});
