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
  /** sql.js runs in a worker; `frame-ancestors` has no meaning in a meta element. */
  browser: { ...common, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" },
} as const;

/** The page's Content-Security-Policy: nothing, plus exactly what the edition needs. */
export const contentSecurityPolicy = (edition: keyof typeof editions): string =>
  Object.entries(editions[edition])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
