/** Which host answers this build of the renderer; set by vite.config.ts, so that the other is left out. */
declare const __HOST__: 'desktop' | 'browser';
/** The atlas's version, from package.json. */
declare const __VERSION__: string;
