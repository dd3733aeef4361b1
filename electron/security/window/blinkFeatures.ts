/** Electron's rule 10: no feature of Blink is switched on by name. */
export const blinkFeatures = { enableBlinkFeatures: '' } as const;
