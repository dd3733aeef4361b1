/**
 * Electron's rule 2: what a page runs is JavaScript of the web and nothing more. Neither the page,
 * nor a frame in it, nor a worker gets Node.
 */
export const nodeIntegration = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
} as const;
