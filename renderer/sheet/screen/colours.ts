/** A colour without its transparency (`#rrggbb`), and that apart. */
export interface Colour {
  readonly colour: string;
  readonly opacity: number;
}

/** How colours of the screen come onto the sheet. */
export interface SheetColours {
  /** What stands for a colour of the screen; null for one that cannot be seen. */
  readonly take: (css: string) => Colour | null;
  /** The colour of a token: `--ink`. */
  readonly token: (name: string) => string;
}

/**
 * The colours as they are on the screen, or, for paper, those that the light theme has in their
 * stead: a colour of the screen is known again by the token that it came from.
 */
export function sheetColours(forPaper: boolean): SheetColours {
  const shown = getComputedStyle(document.documentElement);
  const light = lightTokens();
  const current = (name: string) => shown.getPropertyValue(name).trim();
  const token = (name: string) => {
    const value = (forPaper ? light.get(name) : undefined) ?? current(name);
    return readColour(value)?.colour ?? '#000000';
  };
  const instead = new Map<string, string>();
  if (forPaper)
    for (const name of light.keys()) {
      const colour = readColour(current(name))?.colour;
      if (colour !== undefined && !instead.has(colour)) instead.set(colour, token(name));
    }
  return {
    token,
    take: (css) => {
      const seen = readColour(css);
      if (seen === null || seen.opacity === 0) return null;
      return { ...seen, colour: instead.get(seen.colour) ?? seen.colour };
    },
  };
}

/** Every custom property that the style sheets give the root of the light theme. */
function lightTokens(): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && isForRoot(rule))
        for (const name of rule.style)
          if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name).trim());
  return tokens;
}

/** Whether a rule is the root's in the light theme, alone or with others (pages on paper). */
const isForRoot = ({ selectorText }: CSSStyleRule): boolean =>
  selectorText.split(',').some((selector) => selector.trim() === ':root');

/** Reads what a computed style or a token may hold as a colour; null for anything else. */
export function readColour(css: string): Colour | null {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(css.trim())?.[1];
  if (hex !== undefined) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const opacity = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
    return { colour: `#${long.slice(0, 6).toLowerCase()}`, opacity };
  }
  const parts = /^(rgba?|color)\(\s*(?:srgb\s)?(.+)\)$/.exec(css.trim());
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0, opacity = 1] = (parts[2] ?? '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  // `color(srgb …)` counts to 1, `rgb(…)` to 255.
  const most = parts[1] === 'color' ? 255 : 1;
  const pair = (value: number) =>
    Math.round(Math.max(0, Math.min(255, value * most)))
      .toString(16)
      .padStart(2, '0');
  if ([red, green, blue, opacity].some(Number.isNaN)) return null;
  return { colour: `#${pair(red)}${pair(green)}${pair(blue)}`, opacity };
}
