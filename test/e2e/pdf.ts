import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Atlas, expect } from './fixtures.ts';

/** What of a PDF can be told without a reader of PDFs. */
export interface Pdf {
  /** Width and height of each page in millimetres, rounded. */
  readonly pages: readonly (readonly [number, number])[];
  readonly fonts: readonly string[];
  readonly embedded: number;
  readonly images: number;
  /** The headings a reader of PDFs lists, with the page each is on, from 1. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
}

export function readPdf(bytes: Buffer): Pdf {
  // What is said of pages and fonts may lie in compressed streams of objects.
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      return inflateSync(bytes.subarray(start, bytes.indexOf('endstream', start))).toString(
        'latin1',
      );
    } catch {
      return '';
    }
  });
  const all = [text, ...streams].join('\n');
  const boxes = [...all.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const inMillimetres = (points = '0') => Math.round((Number(points) * 25.4) / 72);
  return {
    pages: boxes.map(([, width, height]) => [inMillimetres(width), inMillimetres(height)]),
    fonts: [...new Set([...all.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map((m) => m[1]!))],
    embedded: [...all.matchAll(/\/FontFile[23]\b/g)].length,
    images: [...all.matchAll(/\/Subtype\s*\/Image\b/g)].length,
    outline: outlineOf(text),
  };
}

/** Chromium writes the outline and the tree of pages as plain objects. */
function outlineOf(text: string): Pdf['outline'] {
  const pages = [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g)].map((m) => m[1]);
  return [...text.matchAll(/\/Title \(([^)]*)\)\s*\/Dest \[(\d+) 0 R/g)].map((m) => ({
    title: m[1]!,
    page: pages.indexOf(m[2]) + 1,
  }));
}

/** The pages as this host prints them: the desktop by its own button, a browser by its dialog. */
export async function printed(atlas: Atlas, folder: string, name: string): Promise<Pdf> {
  const { page, desktop } = atlas;
  if (desktop === null)
    return readPdf(await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true }));
  const file = path.join(folder, name);
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible();
  return readPdf(readFileSync(file));
}
