const common = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

const editions = {
  /** No wasm, no workers: the database lives in the main process. */
  desktop: { ...common, 'frame-ancestors': "'none'" },
  /** sql.js runs in a worker, a service worker keeps the edition; `frame-ancestors` has no meaning in a meta element. */
  browser: {
    ...common,
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
  },
} as const;

/** The page's Content-Security-Policy: nothing, plus exactly what the edition needs. */
export const contentSecurityPolicy = (edition: keyof typeof editions): string =>
  policyText(editions[edition]);

/**
 * The policy of the edition that is one file. Nothing lies beside it: it runs the scripts and
 * styles of these sums (`'sha256-…'`), and what else it has it has unpacked from itself.
 */
export const singleFilePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  policyText({
    ...common,
    'script-src': `${scripts.join(' ')} 'wasm-unsafe-eval'`,
    'style-src': styles.join(' '),
    'img-src': 'blob: data:',
    'font-src': 'blob:',
    'connect-src': 'blob:',
    'worker-src': 'blob:',
  });

const policyText = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
