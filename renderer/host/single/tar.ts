/** A file of a tar archive, its bytes a view into it. */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything in a tar archive comes in blocks of this many bytes. */
const block = 512;

/**
 * The files of a POSIX tar archive (ustar) whose names are of at most 100 bytes, as the build
 * writes it: no links, no extensions.
 * @throws where it ends too early
 */
export function readTar(archive: Uint8Array<ArrayBuffer>): readonly TarFile[] {
  const text = (at: number, length: number) =>
    new TextDecoder().decode(archive.subarray(at, at + length)).replace(/[\0 ]+$/, '');
  const files: TarFile[] = [];
  // An empty name is the end: two blocks of zeros.
  for (let at = 0; archive[at] !== 0; ) {
    if (at + block > archive.length) throw new Error('the archive ends too early');
    const size = Number.parseInt(text(at + 124, 12), 8);
    const start = at + block;
    files.push({ name: text(at, 100), bytes: archive.subarray(start, start + size) });
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}
