import { app, type BrowserWindow, dialog, MessageChannelMain } from 'electron';
import { presenceChannel } from '../contract/presence.ts';
import { logWarning } from './log.ts';
import { message } from './messages.ts';

/** How long, in milliseconds, a page that Chromium calls unresponsive may still come back. */
const patience = 15_000;

/**
 * A page whose process ended, or that has hung for long, is loaded once more by itself; the next
 * time the reader is asked, so that a page that cannot run does not reload for ever.
 */
export function handleCrashes(window: BrowserWindow): void {
  const { webContents } = window;
  let reloaded = false;
  /** Set while a page that hangs is ended by us: its end is then no news. */
  let isEnding = false;
  let waiting: NodeJS.Timeout | undefined;

  webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    clearTimeout(waiting);
    logWarning(`the page's process ended: ${reason} (${exitCode})`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (reloaded && !isEnding && (await ask(window, 'crash')) === 'quit') return app.quit();
    isEnding = false;
    reloaded = true;
    webContents.reload();
  });

  const endHanging = () => {
    isEnding = true;
    webContents.forcefullyCrashRenderer();
  };
  const isBack = () => {
    clearTimeout(waiting);
    logWarning('the page responds again');
  };
  window.on('unresponsive', () => {
    logWarning('the page does not respond');
    clearTimeout(waiting);
    // Electron says so, too, of a page that is well, five seconds after its reader chose to stay
    // with what is not saved when the window was to be closed; and says nothing after that.
    onceItAnswers(window, isBack);
    waiting = setTimeout(async () => {
      const answer = reloaded ? await ask(window, 'hang') : 'reload';
      if (answer === 'quit') app.exit();
      if (answer === 'reload' && !window.isDestroyed()) endHanging();
    }, patience);
  });
  window.on('responsive', isBack);
  window.on('closed', () => clearTimeout(waiting));
}

/** Asks the page whether it runs; one that hangs, or that is gone, never answers. */
function onceItAnswers({ webContents }: BrowserWindow, then: () => void): void {
  const { port1, port2 } = new MessageChannelMain();
  port1.once('message', () => {
    port1.close();
    then();
  });
  port1.start();
  webContents.postMessage(presenceChannel, undefined, [port2]);
}

type Answer = 'reload' | 'wait' | 'quit';

/** Asks in the system's own dialog: to load again, to close, and of a page that hangs, to wait. */
async function ask(window: BrowserWindow, what: 'crash' | 'hang'): Promise<Answer> {
  const answers: readonly Answer[] =
    what === 'hang' ? ['reload', 'wait', 'quit'] : ['reload', 'quit'];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: message(`${what}.title`),
    message: message(`${what}.message`),
    detail: message(`${what}.detail`),
    buttons: answers.map((answer) => message(`crash.${answer}`)),
    defaultId: 0,
    cancelId: answers.indexOf(what === 'hang' ? 'wait' : 'quit'),
    noLink: true,
  });
  return answers[response] ?? 'quit';
}
