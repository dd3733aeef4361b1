/** Gives every distinct list of sources a number, in the order of first use. */
export class Citations {
  readonly #ids = new Map<string, number>();

  /** The id of the citation of these sources; the same list always has the same id. */
  idOf(sources: readonly string[]): number {
    const key = sources.join(' ');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(key, id);
    return id;
  }

  /** All citations so far, each with its sources in order. */
  all(): readonly { readonly id: number; readonly sources: readonly string[] }[] {
    return [...this.#ids].map(([key, id]) => ({ id, sources: key.split(' ') }));
  }
}
