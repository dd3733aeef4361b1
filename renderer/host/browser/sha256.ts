import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 in hexadecimal. Browsers keep their own from pages of a plain http server, as a school
 * may have one; there it is computed in JavaScript, which takes some 20 ms for the database.
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Missing outside a secure context, whatever the types say.
  const native: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return bytesToHex(native ? new Uint8Array(await native.digest('SHA-256', bytes)) : sha256(bytes));
}
