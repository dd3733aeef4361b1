import { describe, expect, it } from 'vitest';
import type { Mark, Sheet } from '../../../../renderer/sheet/marks.ts';
import { paintSvg } from '../../../../renderer/sheet/paintSvg.ts';

const sheet = (marks: readonly Mark[], title = 'A map'): Sheet => ({
  width: 300,
  height: 200,
  background: '#faf7f0',
  title,
  lang: 'en',
  marks,
});
const plain = { family: "'Noto Sans', sans-serif", size: 12 };

describe('a sheet as SVG', () => {
  it('says its size, language and title', () => {
    const svg = paintSvg(sheet([]));
    expect(svg).toContain('width="300" height="200" viewBox="0 0 300 200" xml:lang="en"');
    expect(svg).toContain('<title>A map</title>');
  });

  it('lets no text become markup, and leaves out what XML cannot hold', () => {
    const text = `<script>"&'</script>\u0001`;
    const svg = paintSvg(
      sheet([{ kind: 'text', x: 1, y: 2, text, font: plain, fill: '#000', lang: '"><b>' }], text),
    );
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<b>');
    expect(svg).not.toContain('\u0001');
    expect(svg).toContain(`&lt;script&gt;&quot;&amp;'&lt;/script&gt;</text>`);
  });

  it('keeps language and direction of a text', () => {
    const svg = paintSvg(
      sheet([
        {
          kind: 'text',
          x: 10.123,
          y: 20,
          text: 'پاکستان',
          font: { family: "'Noto Nastaliq Urdu'", size: 14, weight: 600, letterSpacing: 0 },
          fill: '#1c2430',
          anchor: 'end',
          lang: 'ur',
          dir: 'rtl',
          halo: { colour: '#fff', width: 2.5, opacity: 0.8 },
        },
      ]),
    );
    expect(svg).toContain('x="10.12" y="20"');
    expect(svg).toContain('font-weight="600" text-anchor="end" xml:lang="ur" direction="rtl"');
    expect(svg).toContain('paint-order="stroke" stroke="#fff" stroke-width="2.5"');
    expect(svg).toContain('stroke-opacity="0.8"');
  });

  it('defines a clip once for all groups that have it', () => {
    const group: Mark = {
      kind: 'group',
      name: 'rivers',
      clip: 'M0,0h9v9z',
      x: 4,
      y: 5,
      turn: 30,
      scale: 2,
      marks: [{ kind: 'circle', x: 1, y: 1, r: 3, fill: '#123456', fillOpacity: 0.5 }],
    };
    const svg = paintSvg(sheet([group, group]));
    expect(svg.match(/<clipPath/g)).toHaveLength(1);
    expect(svg.match(/clip-path="url\(#clip1\)"/g)).toHaveLength(2);
    expect(svg).toContain('aria-label="rivers" transform="translate(4 5) rotate(30) scale(2)"');
    expect(svg).toContain('<circle cx="1" cy="1" r="3" fill="#123456" fill-rule="evenodd"');
  });

  it('carries its faces inside', () => {
    const face = { family: 'Noto Sans', weight: 600, style: 'normal', base64: 'AAAA' };
    const svg = paintSvg(sheet([]), [face]);
    expect(svg).toContain("font-family:'Noto Sans';font-weight:600");
    expect(svg).toContain('url(data:font/woff2;base64,AAAA)');
    expect(svg).not.toContain('http://www.w3.org/1999');
  });
});
