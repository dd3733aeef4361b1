/** Metres in a pixel from which on the relief is as strong as it gets. */
const whole = 6_500;
/** Metres in a pixel at which one of its own pixels is seen as a blur, and it has gone. */
const gone = 3_000;

/** How much of the relief to show, 0 to 1: less and less as its own pixels grow. */
export const reliefStrength = (metresPerPixel: number): number =>
  Math.max(0, Math.min(1, (metresPerPixel - gone) / (whole - gone)));
