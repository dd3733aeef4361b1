declare module 'js-yaml' {
  /** Reads a YAML document. */
  export function load(text: string): unknown;
}
