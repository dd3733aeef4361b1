import type { Session } from 'electron';

/** Chromium's spell checker downloads its dictionaries: it stays off in every window ... */
export const spelling = { spellcheck: false } as const;

/** ... and in every session. */
export const stopSpelling = (session: Session): void => session.setSpellCheckerEnabled(false);
