/** Radius in metres of the sphere with the earth's surface (authalic, WGS 84). */
export const earthRadius = 6_371_007.2;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radian: number): number => (radian * 180) / Math.PI;
