import { fail, ok, type Result } from '../contract/result.ts';

/** The longest message taken, in UTF-16 units of its JSON; the contract's largest is below it. */
const longest = 100_000;

/** Refuses arguments that are not plain JSON or are too large to be a question of ours. */
export function checkSize(args: unknown): Result<null> {
  try {
    const length = JSON.stringify(args)?.length ?? 0;
    return length <= longest ? ok(null) : fail('bad-request', `message of ${length} characters`);
  } catch {
    return fail('bad-request', 'not plain data');
  }
}
