/**
 * How a notebook of an earlier version becomes one of the next. The first entry takes version 1 to
 * version 2, and so on: the number of entries and 1 make the version this edition writes.
 *
 * To give the notebook something new (results of quizzes, say): add it to `document.ts` and
 * `schema.ts`, and add here a step that puts in its empty beginning. A step may rely on nothing
 * but the shape of the version before it, and is never changed once it was published.
 */
export type Migration = (notebook: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];

/** The version that this edition writes and the last that it understands. */
export const currentVersion = migrations.length + 1;

/** Takes a notebook through every step from its version on. */
export const migrate = (
  notebook: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> =>
  steps.slice(version - 1).reduce((present, step) => step(present), notebook);
