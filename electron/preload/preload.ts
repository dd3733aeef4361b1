import { contextBridge, ipcRenderer } from 'electron';
import {
  type AtlasBridge,
  atlasChannel,
  atlasMethodNames,
  bridgeName,
} from '../contract/methods.ts';

/**
 * The only thing of Electron that the page sees: one function a method of the contract.
 * The main process checks sender and arguments of every call.
 */
const bridge = Object.fromEntries(
  atlasMethodNames.map((name) => [
    name,
    (args: unknown): Promise<unknown> => ipcRenderer.invoke(atlasChannel, name, args),
  ]),
) as AtlasBridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);
