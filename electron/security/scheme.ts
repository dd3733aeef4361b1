import { protocol } from 'electron';
import { scheme } from './origin.ts';

/** Makes `app:` a standard, secure scheme; has to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}
