import { fail, ok, type Result } from '../contract/result.ts';

/** The most a message may hold, all its parts together. */
export interface Limits {
  /** UTF-16 units of all texts and keys. */
  readonly characters: number;
  /** Texts, numbers, lists, objects, ... */
  readonly values: number;
  /** Of lists and objects within one another. */
  readonly depth: number;
  /** Of binary data; 0: there may be none. */
  readonly bytes: number;
}

/** The largest question of the contract is below these. */
export const questionLimits: Limits = { characters: 50_000, values: 1000, depth: 8, bytes: 0 };

/**
 * Refuses what is no plain data, or more of it than there may be. Looks at no more of a message
 * than it takes to know: a huge or endless one costs no more than one at the limit.
 * Errors: bad-request.
 */
export function checkMessage(message: unknown, limits: Limits = questionLimits): Result<null> {
  let { characters, values, bytes } = limits;

  function problemIn(value: unknown, depth: number): string | null {
    values -= 1;
    if (values < 0) return `more than ${limits.values} values`;
    if (typeof value === 'string') return spend(value);
    if (value === null || ['undefined', 'boolean', 'number'].includes(typeof value)) return null;
    if (typeof value !== 'object') return `no plain data: ${typeof value}`;
    if (value instanceof Uint8Array) {
      bytes -= value.byteLength;
      return bytes < 0 ? `more than ${limits.bytes} bytes` : null;
    }
    if (depth === limits.depth) return `more than ${limits.depth} levels`;
    if (Array.isArray(value)) {
      if (value.length > values) return `more than ${limits.values} values`;
      return firstProblem(value, depth);
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return 'no plain data: an object';
    const keys = Object.keys(value);
    for (const key of keys) {
      const problem = spend(key);
      if (problem !== null) return problem;
    }
    return firstProblem(Object.values(value), depth);
  }

  function spend(text: string): string | null {
    characters -= text.length;
    return characters < 0 ? `more than ${limits.characters} characters` : null;
  }

  function firstProblem(parts: readonly unknown[], depth: number): string | null {
    for (const part of parts) {
      const problem = problemIn(part, depth + 1);
      if (problem !== null) return problem;
    }
    return null;
  }

  const problem = problemIn(message, 0);
  return problem === null ? ok(null) : fail('bad-request', problem);
}
