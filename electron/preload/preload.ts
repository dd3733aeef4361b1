import { contextBridge, ipcRenderer } from 'electron';
import {
  type AtlasBridge,
  atlasChannel,
  atlasMethodNames,
  bridgeName,
} from '../contract/methods.ts';
import { type PrintBridge, printBridgeName, printChannel } from '../contract/printing.ts';
import {
  type SaveBridge,
  saveBridgeName,
  saveChannel,
  saveMadeBridgeName,
  saveMadeChannel,
} from '../contract/saving.ts';

/**
 * What of Electron the page sees: one function a method of the contract, two for
 * saving and one for printing.
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

contextBridge.exposeInMainWorld(bridgeName, bridge);
contextBridge.exposeInMainWorld(saveBridgeName, save);
contextBridge.exposeInMainWorld(saveMadeBridgeName, saveMade);
contextBridge.exposeInMainWorld(printBridgeName, print);
