import { isDevelopment } from '../origin.ts';

/** Nobody can be talked into pasting code into the tools of a released atlas. */
export const devTools = { devTools: isDevelopment } as const;
