const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3.5 3.5',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11ZM8 2.5a5.5 5.5 0 0 1 0 11',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  close: 'm4 4 8 8M12 4l-8 8',
  play: 'M4.5 2.5v11l9-5.5z',
  pause: 'M5 3v10M11 3v10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  outside: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13 3 7.5 8.5',
  bookmark: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
} as const;

interface IconProps {
  readonly name: keyof typeof paths;
  /** Filled, for what is on. */
  readonly filled?: boolean;
}

/** A line drawing of 16 by 16, in the colour of the text; says nothing to screen readers. */
export function Icon({ name, filled = false }: IconProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {name === 'theme' && <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />}
    </svg>
  );
}
