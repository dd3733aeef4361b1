import { useId } from 'react';
import type { GroupMark, Look, Mark, Sheet, Stroke, TextMark } from './marks.ts';

interface SheetPictureProps {
  readonly sheet: Sheet;
  readonly className?: string | undefined;
}

/**
 * A sheet as elements of the page, as large as its place lets it be: to be looked at, and to be
 * printed as vectors with the page's own faces.
 */
export function SheetPicture({ sheet, className }: SheetPictureProps) {
  const { width, height, title, lang, background, marks } = sheet;
  return (
    <svg
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      className={className}
      role="img"
      aria-label={title}
      lang={lang}
    >
      <rect width={round(width)} height={round(height)} fill={background} />
      <Marks marks={marks} />
    </svg>
  );
}

function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  // Marks have no names of their own, and a drawing is made anew as a whole.
  // biome-ignore lint/suspicious/noArrayIndexKey: their order is all that tells them apart.
  return marks.map((mark, i) => <Drawn key={i} mark={mark} />);
}

function Drawn({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'path':
      return <path d={mark.d} {...lookOf(mark)} />;
    case 'circle':
      return <circle cx={round(mark.x)} cy={round(mark.y)} r={round(mark.r)} {...lookOf(mark)} />;
    case 'text':
      return <Line {...mark} />;
    case 'group':
      return <Group group={mark} />;
  }
}

function Group({ group }: { readonly group: GroupMark }) {
  const id = useId();
  const { marks, clip, x = 0, y = 0, turn = 0, scale = 1 } = group;
  return (
    <g
      transform={`translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale})`}
      clipPath={clip === undefined ? undefined : `url(#${id})`}
    >
      {clip !== undefined && (
        <clipPath id={id}>
          <path d={clip} clipRule="evenodd" />
        </clipPath>
      )}
      <Marks marks={marks} />
    </g>
  );
}

function Line({ x, y, text, font, fill, anchor, lang, dir, halo }: TextMark) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      fill={fill}
      fontFamily={font.family}
      fontSize={round(font.size)}
      fontWeight={font.weight ?? 400}
      fontStyle={font.style ?? 'normal'}
      letterSpacing={font.letterSpacing}
      textAnchor={anchor}
      lang={lang}
      direction={dir}
      {...(halo === undefined ? {} : { paintOrder: 'stroke', ...strokeOf(halo) })}
    >
      {text}
    </text>
  );
}

const lookOf = ({ fill = 'none', fillOpacity, stroke }: Look) => ({
  fill,
  fillOpacity,
  fillRule: 'evenodd' as const,
  ...(stroke === undefined ? {} : strokeOf(stroke)),
});

const strokeOf = ({ colour, width, opacity, dash }: Stroke) => ({
  stroke: colour,
  strokeWidth: round(width),
  strokeOpacity: opacity,
  strokeLinejoin: 'round' as const,
  strokeDasharray: dash?.map(round).join(' '),
});

const round = (value: number): number => Math.round(value * 100) / 100;
