import { contextBridge, ipcRenderer } from 'electron';
import {
  type FindBridge,
  findBridgeName,
  findChannel,
  findCommandChannel,
  foundChannel,
} from '../contract/finding.ts';
import { type LinkBridge, linkBridgeName, linkChannel } from '../contract/links.ts';
import {
  type AtlasBridge,
  atlasChannel,
  atlasMethodNames,
  bridgeName,
} from '../contract/methods.ts';
import {
  type NotebookBridge,
  notebookBridgeName,
  notebookChannel,
} from '../contract/notebook/channel.ts';
import { type PlacesBridge, placesBridgeName, placesChannel } from '../contract/places.ts';
import { presenceChannel } from '../contract/presence.ts';
import { type PrintBridge, printBridgeName, printChannel } from '../contract/printing.ts';
import {
  type SaveBridge,
  saveBridgeName,
  saveChannel,
  saveMadeBridgeName,
  saveMadeChannel,
} from '../contract/saving.ts';
import { type ShareBridge, shareBridgeName, shareChannel } from '../contract/sharing.ts';

/**
 * What of Electron the page sees: one function a method of the contract, two for
 * saving, and one for each other thing that it may ask.
 * The main process checks sender and arguments of every call.
 */
const bridge = Object.fromEntries(
  atlasMethodNames.map((name) => [
    name,
    (args: unknown): Promise<unknown> => ipcRenderer.invoke(atlasChannel, name, args),
  ]),
) as AtlasBridge;

/** Asks the main process to save something the atlas has; the reader is asked where to. */
const save: SaveBridge = (request) => ipcRenderer.invoke(saveChannel, request);

/** Hands over a file that the page has made; the reader is asked where to. */
const saveMade: SaveBridge = (file) => ipcRenderer.invoke(saveMadeChannel, file);

/** Asks the main process to print this page or to save it as PDF. */
const print: PrintBridge = (request) => ipcRenderer.invoke(printChannel, request);

/** Asks the main process to open an address in the reader's browser; the reader is asked first. */
const openLink: LinkBridge = (address) => ipcRenderer.invoke(linkChannel, address);
/** Asks how sharing with a class stands, has it started or stopped. */
const share: ShareBridge = (request) => ipcRenderer.invoke(shareChannel, request);

/** Finds in the page; the page hears what was found, and what the menu asks for. */
const find: FindBridge = {
  request: (request) => ipcRenderer.invoke(findChannel, request),
  onFound: (listener) => ipcRenderer.on(foundChannel, (_event, found) => listener(found)),
  onCommand: (listener) =>
    ipcRenderer.on(findCommandChannel, (_event, command) => listener(command)),
};

/** Tells the main process where the reader was at last, for its menus. */
const places: PlacesBridge = (list) => ipcRenderer.invoke(placesChannel, list);

/** Asks the main process for the reader's notebook, or to keep what changed in it. */
const notebook: NotebookBridge = (request) => ipcRenderer.invoke(notebookChannel, request);

// Asked when the page is thought to hang: whoever answers does not.
ipcRenderer.on(presenceChannel, ({ ports: [port] }) => port?.postMessage('here'));

contextBridge.exposeInMainWorld(bridgeName, bridge);
contextBridge.exposeInMainWorld(saveBridgeName, save);
contextBridge.exposeInMainWorld(saveMadeBridgeName, saveMade);
contextBridge.exposeInMainWorld(printBridgeName, print);
contextBridge.exposeInMainWorld(linkBridgeName, openLink);
contextBridge.exposeInMainWorld(shareBridgeName, share);
contextBridge.exposeInMainWorld(findBridgeName, find);
contextBridge.exposeInMainWorld(placesBridgeName, places);
contextBridge.exposeInMainWorld(notebookBridgeName, notebook);
