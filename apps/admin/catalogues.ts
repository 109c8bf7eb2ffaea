import type { LoadCatalogue } from '@alongside/kit/ui';

type Catalogue = Record<string, string>;

// Each catalogue is a file of its own, so English never loads Urdu, and a slice's words come with its first screen.
const files = import.meta.glob<Catalogue>(['../../libs/*/*/ui/*.{en,ur}.json', '../../libs/kit/ui/*.{en,ur}.json', './*.{en,ur}.json'], {
  import: 'default',
});

export const loadCatalogue: LoadCatalogue = async (language, namespace) => {
  const path = Object.keys(files).find((file) => file.endsWith(`/${namespace}.${language}.json`));
  const load = path === undefined ? undefined : files[path];
  if (!load) throw new Error(`There is no catalogue ${namespace}.${language}.json.`);
  return load();
};
