import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import type { Sheet, TextMark } from '../../../renderer/sheet/marks.ts';
import { inProject, launchChromium } from '../fixtures.ts';

/** What the bundle below puts into the page. */
interface Painters {
  paintCanvas(painter: CanvasRenderingContext2D, sheet: Sheet, scale: number): void;
  paintSvg(sheet: Sheet, fonts: readonly object[]): string;
}

const faces = [
  ['Noto Sans', 400, 'noto-sans-400'],
  ['Noto Sans', 600, 'noto-sans-600'],
  ['Noto Serif', 400, 'noto-serif-400-italic'],
  ['Noto Naskh Arabic', 400, 'noto-naskh-arabic-400'],
  ['Noto Nastaliq Urdu', 400, 'noto-nastaliq-urdu-400'],
  ['Noto Sans Devanagari', 400, 'noto-sans-devanagari-400'],
  ['Noto Sans SC', 400, 'noto-sans-sc-400'],
] as const;

/** Words of each script, set in its own face and no other. */
const scripts: readonly (readonly [string, string, string, Partial<TextMark>])[] = [
  ['Latin', 'Türkiye, Österreich', 'Noto Sans', { lang: 'tr' }],
  ['Cyrillic', 'Кыргызстан', 'Noto Sans', { lang: 'ky' }],
  ['Naskh', 'افغانستان', 'Noto Naskh Arabic', { lang: 'fa', dir: 'rtl' }],
  ['Nastaliq', 'پاکستان', 'Noto Nastaliq Urdu', { lang: 'ur', dir: 'rtl' }],
  ['Devanagari', 'भारत गणराज्य', 'Noto Sans Devanagari', { lang: 'hi' }],
  ['Chinese', '中华人民共和国', 'Noto Sans SC', { lang: 'zh-Hans' }],
];

const halo = { colour: '#faf7f0', width: 3, opacity: 0.8 };
const sheet: Sheet = {
  width: 420,
  height: 460,
  background: '#dbe7ea',
  title: 'Six scripts',
  lang: 'en',
  marks: [
    {
      kind: 'group',
      clip: 'M10,10h400v60h-400z',
      marks: [
        { kind: 'path', d: 'M0,0l200,90 -40,-80z', fill: '#e8d3a6' },
        {
          kind: 'path',
          d: 'M0,40l420,10',
          stroke: { colour: '#a58652', width: 2, dash: [6, 4] },
        },
        { kind: 'circle', x: 350, y: 40, r: 50, fill: '#a5382c', fillOpacity: 0.4 },
        {
          kind: 'group',
          x: 280,
          y: 40,
          turn: 30,
          scale: 2,
          marks: [{ kind: 'path', d: 'M-5,-5h10v10h-10z', fill: '#1f4a8a' }],
        },
      ],
    },
    ...scripts.map(
      ([, text, family, more], i): TextMark => ({
        kind: 'text',
        x: 210,
        y: 120 + i * 56,
        text,
        font: { family: `'${family}'`, size: 26 },
        fill: '#1c2430',
        anchor: 'middle',
        halo,
        ...more,
      }),
    ),
    {
      kind: 'text',
      x: 400,
      y: 450,
      text: 'Caspian Sea',
      font: { family: "'Noto Serif'", size: 15, style: 'italic', letterSpacing: 1.5 },
      fill: '#4f7f8c',
      anchor: 'end',
    },
  ],
};

let browser: Browser;
let page: Page;
test.beforeAll(async () => {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'painters',
        resolveId: (id) => (id.endsWith('painters') ? 'painters' : null),
        load: (id) =>
          id === 'painters'
            ? `export { paintCanvas } from '${inProject('renderer/sheet/paintCanvas.ts')}';
               export { paintSvg } from '${inProject('renderer/sheet/paintSvg.ts')}';`
            : null,
      },
    ],
    build: { write: false, lib: { entry: 'painters', name: 'painters', formats: ['iife'] } },
  });
  const [{ output }] = bundle as unknown as [{ output: readonly [{ code: string }] }];
  const folder = inProject('dist/assets/fonts');
  const fonts = faces.map(([family, weight, name]) => {
    const file = readdirSync(folder).find((one) => one.replace(/\..*/, '') === name) ?? '';
    const style = name.endsWith('italic') ? 'italic' : 'normal';
    return { family, weight, style, base64: readFileSync(`${folder}/${file}`, 'base64') };
  });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: output[0].code });
  await page.evaluate(async (all) => {
    Object.assign(window, { fonts: all });
    for (const { family, weight, style, base64 } of all) {
      const source = `url(data:font/woff2;base64,${base64})`;
      const face = new FontFace(family, source, { weight: String(weight), style });
      document.fonts.add(await face.load());
    }
  }, fonts);
});
test.afterAll(() => browser.close());

/** How the two pictures of a sheet differ: the share of pixels that are not about the same. */
const difference = (drawn: Sheet, withFonts = true) =>
  page.evaluate(
    async ({ drawn, withFonts }) => {
      const { painters, fonts } = window as unknown as { painters: Painters; fonts: object[] };
      const scale = 2;
      const canvas = () => {
        const made = document.createElement('canvas');
        made.width = drawn.width * scale;
        made.height = drawn.height * scale;
        return made.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      };
      const one = canvas();
      painters.paintCanvas(one, drawn, scale);
      const svg = painters.paintSvg(drawn, withFonts ? fonts : []);
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await picture.decode();
      const other = canvas();
      other.drawImage(picture, 0, 0, one.canvas.width, one.canvas.height);
      const pixels = (painter: CanvasRenderingContext2D) =>
        painter.getImageData(0, 0, one.canvas.width, one.canvas.height).data;
      const [a, b] = [pixels(one), pixels(other)];
      let differing = 0;
      let inked = 0;
      for (let i = 0; i < a.length; i += 4) {
        const away = (j: number) => Math.abs((a[i + j] ?? 0) - (b[i + j] ?? 0));
        if (Math.max(away(0), away(1), away(2)) > 96) differing += 1;
        if ((a[i] ?? 0) < 120) inked += 1;
      }
      return { differing: differing / (a.length / 4), inked };
    },
    { drawn, withFonts },
  );

test('canvas and SVG draw the same sheet', async () => {
  const { differing, inked } = await difference(sheet);
  expect(inked).toBeGreaterThan(10_000);
  expect(differing).toBeLessThan(0.002);
});

for (const [script, text, family, more] of scripts) {
  test(`${script} is written in its own face, shaped, in both`, async () => {
    const alone: Sheet = {
      ...sheet,
      height: 80,
      marks: sheet.marks
        .filter((mark) => mark.kind === 'text' && mark.text === text)
        .map((mark) => ({ ...(mark as TextMark), y: 45, halo: { ...halo, width: 0.1 } })),
    };
    const both = await difference(alone);
    expect(both.inked).toBeGreaterThan(800);
    expect(both.differing).toBeLessThan(0.004);
    // Letters one by one are another picture where letters join; and no fallback was measured.
    const width = await page.evaluate(
      ({ text, family, dir }) => {
        const painter = document.createElement('canvas').getContext('2d');
        if (painter === null) return null;
        painter.direction = dir ?? 'ltr';
        const measure = (letters: string, font: string) => {
          painter.font = font;
          return painter.measureText(letters).width;
        };
        return {
          whole: measure(text, `26px '${family}'`),
          apart: [...text].reduce((sum, one) => sum + measure(one, `26px '${family}'`), 0),
          fallback: measure(text, `26px '${family}', monospace`),
        };
      },
      { text, family, dir: more.dir },
    );
    expect(width?.fallback).toBeCloseTo(width?.whole ?? 0, 3);
    if (/Naskh|Nastaliq|Devanagari/.test(script))
      expect(width?.whole).toBeLessThan((width?.apart ?? 0) * 0.97);
  });
}

test('a file without its faces would not pass for one with them', async () => {
  const plain = await difference(sheet, false);
  const carried = await difference(sheet);
  expect(plain.differing).toBeGreaterThan(carried.differing * 3 + 0.002);
});
