import { expect, test } from '@jest/globals';
import { DEFAULT_THEME } from '@mantine/core';
import { statusColours } from './status-colours.ts';
import { cssVariables } from './theme.ts';

/** WCAG 2.2, relative luminance and contrast ratio of two sRGB colours `#rrggbb`. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('the ruler is right: black on white is 21, and grey #767676 just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(Object.entries(statusColours))('white words on the fill of %s', (_, fill) => {
  expect(contrast('#ffffff', fill)).toBeGreaterThanOrEqual(5.5);
});

const inks = ['--mantine-color-dimmed', '--mantine-color-error', '--mantine-color-teal-text', '--mantine-color-anchor', '--warning-text'];
const grounds = ['--page', '--card'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['--warning-text', '--warning-fill'] as const,
  ['--mantine-color-teal-text', '--soft-fill'] as const,
];

test.each((['light', 'dark'] as const).flatMap((scheme) => pairs.map(([ink, ground]) => [scheme, ink, ground] as const)))(
  '%s: %s on %s',
  (scheme, ink, ground) => {
    const colours = new Map(Object.entries(cssVariables(DEFAULT_THEME)[scheme]));
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(['light', 'dark'] as const)('%s: white words on a filled button under the pointer', (scheme) => {
  const hovered = cssVariables(DEFAULT_THEME)[scheme]['--mantine-color-teal-filled-hover'] ?? '';
  expect(contrast('#ffffff', hovered)).toBeGreaterThanOrEqual(4.5);
});

test.each((['light', 'dark'] as const).flatMap((scheme) => ['--chart-blue', '--chart-orange'].map((ink) => [scheme, ink] as const)))(
  '%s: %s can be told from a card (WCAG 1.4.11)',
  (scheme, ink) => {
    const colours = new Map(Object.entries(cssVariables(DEFAULT_THEME)[scheme]));
    expect(contrast(colours.get(ink) ?? '', colours.get('--card') ?? '')).toBeGreaterThanOrEqual(3);
  },
);
