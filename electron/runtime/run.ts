import { spawn } from 'node:child_process';
import { projectRoot } from './paths.ts';

/**
 * Runs a program in the project's folder, its output shown as it comes.
 * @throws where it cannot start or ends with another code than 0
 */
export function run(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[program, ...words].join(' ')} ended with code ${code}`));
    });
  });
}

/** Runs one of the project's own TypeScript programs. */
export const runScript = (
  file: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> => run(process.execPath, ['--import', 'tsx', file, ...words], environment);
