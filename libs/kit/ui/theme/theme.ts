import { ActionIcon, Badge, Button, Chip, Loader, createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core';
import type { Language } from '@alongside/kit/client';

const latin = '"Inter Variable", "Noto Naskh Arabic", system-ui, sans-serif';
const nastaliq = '"Noto Nastaliq Urdu", "Noto Naskh Arabic", "Inter Variable", sans-serif';

/** Nastaliq climbs and falls: with Latin line heights its tops are cut off. */
const urdu: MantineThemeOverride = {
  fontFamily: nastaliq,
  lineHeights: { xs: '2', sm: '2.1', md: '2.1', lg: '2.15', xl: '2.2' },
  headings: { fontFamily: nastaliq, fontWeight: '700', sizes: headingSizes('2') },
};

const english: MantineThemeOverride = {
  fontFamily: latin,
  headings: { fontFamily: latin, fontWeight: '650', sizes: headingSizes('1.3') },
};

function headingSizes(lineHeight: string) {
  return {
    h1: { fontSize: '1.625rem', lineHeight },
    h2: { fontSize: '1.25rem', lineHeight },
    h3: { fontSize: '1.0625rem', lineHeight },
    h4: { fontSize: '1rem', lineHeight },
  };
}

/** Mantine's own colours miss WCAG AA; this set has no axe finding in light and dark, English and Urdu. */
export function makeTheme(language: Language): MantineThemeOverride {
  return createTheme({
    primaryColor: 'teal',
    // The same shade in both schemes: autoContrast picks the text colour from the light one and gives 1.8:1 in dark otherwise.
    primaryShade: { light: 9, dark: 9 },
    respectReducedMotion: true,
    cursorType: 'pointer',
    focusRing: 'auto',
    defaultRadius: 'md',
    components: {
      // A label that hides its overflow cuts the tops of Nastaliq off.
      Button: Button.extend({ defaultProps: { size: 'md' }, styles: { root: { minHeight: 44 }, label: { overflow: 'visible' } } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { size: 44, variant: 'subtle' } }),
      Badge: Badge.extend({ defaultProps: { tt: 'none' } }),
      Chip: Chip.extend({ styles: { label: { minHeight: 44, paddingInline: 16 } } }),
      Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    },
    ...(language === 'ur' ? urdu : english),
  });
}

/** Mantine makes the darkest shade lighter under the pointer, and white on that is only 3.9:1. */
const underThePointer = { '--mantine-color-teal-filled-hover': '#066649' };

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--touch': '44px' },
  light: {
    ...underThePointer,
    '--mantine-color-dimmed': '#5c636a',
    '--mantine-color-error': '#a61e4d',
    '--mantine-color-teal-text': '#087052',
    '--mantine-color-anchor': '#087052',
    '--page': '#f6f8f8',
    '--card': '#ffffff',
    '--line': '#d5dadd',
    '--warning-text': '#8a5a00',
    '--warning-fill': '#fff4dc',
    '--soft-fill': '#e4f3ef',
    '--chart-blue': '#0072b2', // Okabe and Ito's pair, told apart in every kind of colour vision
    '--chart-orange': '#d55e00',
  },
  dark: {
    ...underThePointer,
    '--mantine-color-dimmed': '#a6a7ab',
    '--mantine-color-error': '#ffa8c2',
    '--mantine-color-teal-text': '#63e6be',
    '--mantine-color-anchor': '#63e6be',
    '--page': '#1a1c1e',
    '--card': '#24272a',
    '--line': '#43484d',
    '--warning-text': '#ffc078',
    '--warning-fill': '#3a2f1c',
    '--soft-fill': '#1e3a34',
    '--chart-blue': '#56b4e9',
    '--chart-orange': '#e69f00',
  },
});
