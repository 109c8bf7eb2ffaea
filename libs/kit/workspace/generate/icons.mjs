import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Refusal, inHouse } from '../house.mjs';
import { madeBy, writeGenerated } from './write.mjs';

export const iconsFile = 'libs/kit/ui/icons.generated.tsx';
const list = 'libs/kit/ui/icons.json';

const component = (name) =>
  `Icon${name
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('')}`;
const jsx = (body) => body.replace(/([a-z]+)-([a-z])([a-z]*)=/g, (_, first, letter, rest) => `${first}${letter.toUpperCase()}${rest}=`);

const head = `${madeBy('icons.json; the drawings are Tabler Icons (MIT)')}
import type { ReactNode } from 'react';

export interface IconProps {
  /** Width and height, a CSS length; 1em is the size of the text beside it. */
  readonly size?: string;
  readonly className?: string;
}

function Drawing({ size = '1em', className, mirror, children }: IconProps & { readonly mirror?: true; readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false" className={className} data-mirror={mirror}>
      {children}
    </svg>
  );
}
`;

/**
 * Components for the icons that icons.json names, out of the 6,000 of the package.
 * An entry is a name, or `{ name, mirror: true }` for one that points along the line and turns round in Urdu (`data-mirror`).
 */
export async function generateIcons() {
  if (!existsSync(inHouse(list))) return 0;
  const { icons } = createRequire(import.meta.url)('@iconify-json/tabler/icons.json');
  const entries = JSON.parse(readFileSync(inHouse(list), 'utf8')).map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  const parts = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, mirror }) => {
      if (!icons[name]) throw new Refusal(`${list}: Tabler has no icon "${name}".`);
      const drawing = `<Drawing {...props}${mirror ? ' mirror' : ''}>${jsx(icons[name].body)}</Drawing>`;
      return `export const ${component(name)} = (props: IconProps) => ${drawing};`;
    });
  await writeGenerated(iconsFile, `${head}\n${parts.join('\n')}\n`);
  return entries.length;
}
