declare global {
  /** Only in the single-file edition: the address of a file that travels inside the page. */
  var atlasFile: ((file: string) => string) | undefined;
}

/**
 * The address of a file that lies beside the page, such as `map/region.json`: beside the page,
 * or, where the whole atlas is one file, inside it. Everything that the page fetches or links
 * to by name is asked for here.
 */
export const fileAddress = (file: string): string => globalThis.atlasFile?.(file) ?? file;
