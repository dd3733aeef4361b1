import path from 'node:path';
import { app, session } from 'electron';
import { answerMessages } from '../data/channel.ts';
import { dataFiles } from '../data/location.ts';
import { answerNotebook } from '../data/notebook/channel.ts';
import { answerSaving } from '../data/saving/channel.ts';
import { startQueryThread } from '../data/threadHost.ts';
import { hardenContents } from '../security/contents.ts';
import { closeNodeNetwork } from '../security/nodeNetwork.ts';
import { isDevelopment } from '../security/origin.ts';
import { serveRenderer } from '../security/protocol.ts';
import { registerScheme } from '../security/scheme.ts';
import { hardenSession } from '../security/session.ts';
import { closeNetwork } from '../security/switches.ts';
import { answerSharing } from '../sharing/channel.ts';
import { followAddresses } from './address/follow.ts';
import { handleCrashes } from './crashes.ts';
import { answerFinding, tellFound } from './finding/channel.ts';
import { ensureUserFolder, returnUserFolder, tellOfUserFolder } from './folders/userFolder.ts';
import { spareGraphics } from './graphics.ts';
import { closeBeforeQuit, followLifecycle } from './lifecycle.ts';
import { answerLinks } from './links/channel.ts';
import { logWarning, startLog } from './log.ts';
import { setMenu } from './menu.ts';
import { followMouseButtons } from './mouseButtons.ts';
import { answerPrinting } from './printing/channel.ts';
import { answerPlaces } from './recent/channel.ts';
import { askBeforeLosing } from './unsaved.ts';
import { openWindow } from './window.ts';
import { keepPlacement, placementKept } from './windowState/keep.ts';

/** main.cjs, data.cjs, preload.cjs, atlas.sqlite, sql-wasm.wasm and renderer/ lie in one folder. */
const folder = __dirname;

ensureUserFolder();
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  startLog();
  spareGraphics();
  registerScheme();
  closeNetwork();
  closeNodeNetwork();
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, logWarning));

  const firstHash = followAddresses();
  const open = () => {
    const window = openWindow(folder, firstHash());
    handleCrashes(window);
    keepPlacement(window, logWarning);
    followMouseButtons(window);
    tellFound(window);
    tellOfUserFolder(window);
    askBeforeLosing(window);
  };
  followLifecycle(open);

  // The database opens in a thread of its own, once the page asks.
  const host = startQueryThread(folder, dataFiles(folder, app.isPackaged), logWarning);
  answerMessages(host, logWarning);
  answerSaving(host, logWarning);
  answerPrinting(logWarning);
  answerLinks(logWarning);
  const share = answerSharing(folder, logWarning);
  answerFinding(logWarning);
  answerPlaces((places) => setMenu(logWarning, places), logWarning);
  const closeNotebook = answerNotebook(logWarning);
  closeBeforeQuit(() =>
    Promise.allSettled([closeNotebook(), share.stop(), host.close(), placementKept()]),
  );
  app.on('quit', returnUserFolder);

  app.whenReady().then(() => {
    if (!isDevelopment) serveRenderer(session.defaultSession, path.join(folder, 'renderer'));
    open();
    setMenu(logWarning);
  });
}
