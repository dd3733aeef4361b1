const channels = (color: string): readonly number[] | null =>
  /^#[\da-f]{6}$/i.test(color)
    ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    : null;

/** A colour between two, `#rrggbb`, `share` of the way (0 to 1); the second where one is no such. */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  if (a === null || b === null) return to;
  const parts = a.map((channel, i) => Math.round(channel + ((b[i] ?? 0) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
