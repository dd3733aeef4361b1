/** Every host of the queries has it (browser, worker, Node), but no library of types they share. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** A text as bytes in UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
