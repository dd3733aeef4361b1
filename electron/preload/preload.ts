import { contextBridge, ipcRenderer } from 'electron';
import {
  type AtlasBridge,
  atlasChannel,
  atlasMethodNames,
  bridgeName,
} from '../contract/methods.ts';
import { type SaveBridge, saveBridgeName, saveChannel } from '../contract/saving.ts';

/**
 * What of Electron the page sees: one function a method of the contract, and one for saving.
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

contextBridge.exposeInMainWorld(bridgeName, bridge);
contextBridge.exposeInMainWorld(saveBridgeName, save);
