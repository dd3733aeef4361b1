/**
 * What can go wrong between the screens and the facts. Each kind has a sentence
 * for the reader in the message catalogue (`error.<kind>`); `detail` is for the log.
 * No schema here: pages import this file, and zod stays out of them.
 */
export const errorKinds = [
  'not-found',
  'bad-request',
  'forbidden-sender',
  'unknown-method',
  'database-missing',
  'database-damaged',
  'database-foreign',
  'database-future',
  'internal',
] as const;

export type ErrorKind = (typeof errorKinds)[number];
export interface AtlasError {
  readonly kind: ErrorKind;
  readonly detail: string;
}
/** Errors cross a boundary as values: nothing is thrown over IPC or to a screen. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AtlasError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (kind: ErrorKind, detail: string): Result<never> => ({
  ok: false,
  error: { kind, detail },
});
