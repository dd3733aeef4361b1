import type { CircleMark, GroupMark, Look, Mark, Sheet, Stroke, TextMark } from './marks.ts';

/** A face that is carried inside the file, so that it opens right where it is not installed. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  /** A WOFF2 file in base64. */
  readonly base64: string;
}

/** A sheet as a whole SVG 1.1 document, 1 unit a pixel. */
export function paintSvg(sheet: Sheet, fonts: readonly EmbeddedFont[] = []): string {
  const { width, height, title, description, lang, background, marks } = sheet;
  const clips = new Clips();
  const body = marks.map((mark) => markup(mark, clips)).join('\n');
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${escaped(lang)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    description === undefined ? '' : `<desc>${escaped(description)}</desc>`,
    fonts.length === 0 ? '' : `<style>${fonts.map(faceRule).join('')}</style>`,
    `<rect width="${width}" height="${height}" fill="${escaped(background)}"/>`,
    body,
    '</svg>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Clip paths have ids; each shape gets one, however often it clips. */
class Clips {
  readonly #ids = new Map<string, string>();
  /** The id of a shape, and the element that defines it where it is new. */
  take(d: string): { readonly id: string; readonly definition: string } {
    const known = this.#ids.get(d);
    if (known !== undefined) return { id: known, definition: '' };
    const id = `clip${this.#ids.size + 1}`;
    this.#ids.set(d, id);
    const path = `<path d="${escaped(d)}" clip-rule="evenodd"/>`;
    return { id, definition: `<clipPath id="${id}">${path}</clipPath>` };
  }
}

function markup(mark: Mark, clips: Clips): string {
  switch (mark.kind) {
    case 'path':
      return `<path d="${escaped(mark.d)}"${lookOf(mark)}/>`;
    case 'circle':
      return circle(mark);
    case 'text':
      return text(mark);
    case 'group':
      return group(mark, clips);
  }
}

function group({ marks, name, clip, x = 0, y = 0, turn = 0, scale = 1 }: GroupMark, clips: Clips) {
  const moves = [
    x === 0 && y === 0 ? '' : `translate(${round(x)} ${round(y)})`,
    turn === 0 ? '' : `rotate(${round(turn)})`,
    scale === 1 ? '' : `scale(${scale})`,
  ].filter((move) => move !== '');
  const { id, definition } = clip === undefined ? { id: '', definition: '' } : clips.take(clip);
  const attributes = [
    name === undefined ? '' : ` aria-label="${escaped(name)}"`,
    moves.length === 0 ? '' : ` transform="${moves.join(' ')}"`,
    clip === undefined ? '' : ` clip-path="url(#${id})"`,
  ].join('');
  const inside = marks.map((mark) => markup(mark, clips)).join('\n');
  return `${definition}<g${attributes}>\n${inside}\n</g>`;
}

const circle = (mark: CircleMark) =>
  `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}"${lookOf(mark)}/>`;

function lookOf({ fill, fillOpacity = 1, stroke }: Look): string {
  const area =
    fill === undefined
      ? ' fill="none"'
      : ` fill="${escaped(fill)}" fill-rule="evenodd"${opacity('fill', fillOpacity)}`;
  return area + (stroke === undefined ? '' : strokeOf(stroke));
}

const strokeOf = ({ colour, width, opacity: alpha = 1, dash = [] }: Stroke): string =>
  ` stroke="${escaped(colour)}" stroke-width="${round(width)}" stroke-linejoin="round"` +
  opacity('stroke', alpha) +
  (dash.length === 0
    ? ' stroke-linecap="round"'
    : ` stroke-dasharray="${dash.map(round).join(' ')}"`);

const opacity = (of: 'fill' | 'stroke', value: number): string =>
  value === 1 ? '' : ` ${of}-opacity="${round(value)}"`;

function text({ x, y, text: letters, font, fill, anchor, lang, dir, halo }: TextMark): string {
  const { family, size, weight = 400, style = 'normal', letterSpacing = 0 } = font;
  const attributes = [
    `x="${round(x)}" y="${round(y)}" fill="${escaped(fill)}"`,
    `font-family="${escaped(family)}" font-size="${round(size)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    style === 'normal' ? '' : `font-style="${style}"`,
    letterSpacing === 0 ? '' : `letter-spacing="${round(letterSpacing)}"`,
    anchor === undefined || anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    lang === undefined ? '' : `xml:lang="${escaped(lang)}"`,
    dir === undefined || dir === 'ltr' ? '' : `direction="${dir}"`,
    halo === undefined ? '' : `paint-order="stroke"${strokeOf(halo)}`,
    'xml:space="preserve"',
  ].filter((attribute) => attribute !== '');
  return `<text ${attributes.join(' ')}>${escaped(letters)}</text>`;
}

const faceRule = ({ family, weight, style, base64 }: EmbeddedFont): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
  `src:url(data:font/woff2;base64,${base64}) format('woff2')}`;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Text as XML holds it; what XML cannot hold (control characters) is left out. */
function escaped(text_: string): string {
  return text_
    .replace(unfit, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
