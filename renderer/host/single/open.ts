import { readPack } from './read.ts';

// The first script of the single-file edition: unpacks the atlas from the page that carries it,
// then lets it run. It stands in the page's head, so that it also runs where the page was cut
// short; where it cannot run at all, the page's own words say so after a while.

/** Of the files that a browser judges by their media type, since no server names it. */
const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  js: 'text/javascript',
  txt: 'text/plain; charset=utf-8',
};

const typeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1)] ?? '';

/** Rules of `fonts.css` for the page itself: the faces' files are blobs by now. */
function declareFonts(css: string, addressOf: (file: string) => string): void {
  const sheet = document.head.appendChild(document.createElement('style')).sheet;
  for (const [rule] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    const here = rule.replace(
      /url\(['"]?([^'")]+)['"]?\)/,
      (_, file) => `url("${addressOf(`fonts/${file}`)}")`,
    );
    // The page's policy knows the atlas's one style sheet; rules that a script adds are let in.
    sheet?.insertRule(here, sheet.cssRules.length);
  }
}

function addText(tag: 'style' | 'script', text: string): void {
  const element = document.createElement(tag);
  if (tag === 'script') element.setAttribute('type', 'module');
  element.textContent = text;
  document.head.append(element);
}

async function open(): Promise<void> {
  const carried = document.getElementById('atlas-pack');
  const files = await readPack(carried?.textContent ?? '', carried?.dataset.sha256 ?? '');
  carried?.remove();
  const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const textOf = (name: string) => new TextDecoder().decode(contents.get(name));
  const addresses = new Map<string, string>();
  const addressOf = (name: string): string => {
    const known = addresses.get(name);
    if (known !== undefined) return known;
    const made = new Blob([contents.get(name) ?? ''], { type: typeOf(name) });
    const address = URL.createObjectURL(made);
    addresses.set(name, address);
    return address;
  };
  globalThis.atlasFile = addressOf;
  declareFonts(textOf('fonts/fonts.css'), addressOf);
  addText('style', textOf('atlas.css'));
  addText('script', textOf('atlas.js'));
}

/** Shows one of the page's own messages in place of the others. */
function say(id: 'damaged' | 'old'): void {
  for (const part of document.querySelectorAll<HTMLElement>('.words')) part.hidden = part.id !== id;
}

document.addEventListener('DOMContentLoaded', () => {
  if (typeof DecompressionStream === 'undefined') say('old');
  else open().catch(() => say('damaged'));
});
