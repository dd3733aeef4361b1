import english from './messages/en.json' with { type: 'json' };

/** A sentence of the main process: menu and native dialogs. */
export const message = (key: keyof typeof english): string => english[key];
