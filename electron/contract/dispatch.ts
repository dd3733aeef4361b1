import { type AtlasHandlers, atlasMethods, isAtlasMethod } from './api.ts';
import { fail, type Result } from './result.ts';

/**
 * Answers one message from a screen: checks the method and its arguments against the
 * contract, then calls the handler. Never throws; whatever goes wrong is a named error.
 */
export function dispatch(handlers: AtlasHandlers, method: unknown, args: unknown): Result<unknown> {
  if (!isAtlasMethod(method)) {
    // Not String(method): an object can be made so that this throws.
    const name = typeof method === 'string' ? method.slice(0, 80) : typeof method;
    return fail('unknown-method', `no method ${name}`);
  }
  const checked = atlasMethods[method].args.safeParse(args);
  if (!checked.success) {
    const first = checked.error.issues[0];
    return fail('bad-request', `${method}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
  }
  try {
    // The schema of this very method has just accepted the arguments.
    const handler = handlers[method] as (checkedArgs: unknown) => Result<unknown>;
    return handler(checked.data);
  } catch (error) {
    return fail('internal', `${method}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}
