import { describe, expect, it } from 'vitest';
import { resolveTheme } from '../../../../renderer/app/theme.ts';

describe('the theme', () => {
  it.each([
    ['light', true, 'light'],
    ['light', false, 'light'],
    ['dark', true, 'dark'],
    ['dark', false, 'dark'],
    ['system', true, 'dark'],
    ['system', false, 'light'],
  ] as const)('%s with a dark system %s is %s', (choice, systemIsDark, theme) => {
    expect(resolveTheme(choice, systemIsDark)).toBe(theme);
  });
});
