import type { ErrorKind } from '../../../electron/contract/result.ts';

interface ErrorTexts {
  readonly title: string;
  /** What happened, for someone who did not build the atlas. */
  readonly text: string;
  readonly help: string;
}

/** Message keys of every error. */
export const errorTexts: Readonly<Record<ErrorKind, ErrorTexts>> = {
  'not-found': {
    title: 'error.not-found.title',
    text: 'error.not-found.text',
    help: 'error.not-found.help',
  },
  'bad-request': {
    title: 'error.bad-request.title',
    text: 'error.bad-request.text',
    help: 'error.bad-request.help',
  },
  'forbidden-sender': {
    title: 'error.forbidden-sender.title',
    text: 'error.forbidden-sender.text',
    help: 'error.forbidden-sender.help',
  },
  'unknown-method': {
    title: 'error.unknown-method.title',
    text: 'error.unknown-method.text',
    help: 'error.unknown-method.help',
  },
  'database-missing': {
    title: 'error.database-missing.title',
    text: 'error.database-missing.text',
    help: 'error.database-missing.help',
  },
  'database-damaged': {
    title: 'error.database-damaged.title',
    text: 'error.database-damaged.text',
    help: 'error.database-damaged.help',
  },
  'database-foreign': {
    title: 'error.database-foreign.title',
    text: 'error.database-foreign.text',
    help: 'error.database-foreign.help',
  },
  'database-future': {
    title: 'error.database-future.title',
    text: 'error.database-future.text',
    help: 'error.database-future.help',
  },
  internal: {
    title: 'error.internal.title',
    text: 'error.internal.text',
    help: 'error.internal.help',
  },
};
