/**
 * Asks a page whether it still runs: the main process sends a port on this channel, and the
 * preload answers on it, as soon as the page's own thread is free. Only the main process speaks here.
 */
export const presenceChannel = 'atlas:presence';
