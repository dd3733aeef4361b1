import { bridgeName } from '../../electron/contract/methods.ts';

/**
 * Who answers this page: Electron, whose preload puts a bridge into its own window, or a worker of
 * the page itself. Found out as the page runs, so that one build serves both, and the desktop can
 * share with a class the very files it shows.
 */
export const host: 'desktop' | 'browser' = bridgeName in window ? 'desktop' : 'browser';
