import { Text } from '@mantine/core';
import { PersonName, useWorded, type WordedText } from '@alongside/kit/ui';

export interface Named {
  readonly displayNames?: readonly WordedText[] | null;
  readonly firstNames?: readonly WordedText[] | null;
  readonly code: string | null;
}

/** What a person is called here, as far as the viewer may see: by the display name, the first name, or the code. */
function useNameOf(): (person: Named) => string {
  const worded = useWorded();
  return (person) => worded(textsOf(person)) || (person.code ?? '');
}

function textsOf({ displayNames, firstNames }: Named): readonly WordedText[] {
  return displayNames ?? firstNames ?? [];
}

/** The name in the page's script, and quietly in the others: a name is recognised in the script in which it was heard. */
export function BothScripts({ person }: { readonly person: Named }) {
  const name = useNameOf()(person);
  const others = textsOf(person).filter(({ text }) => text !== name);
  return (
    <>
      <PersonName name={name} strong />
      {others.map(({ lang, text }) => (
        <Text key={lang} span c="dimmed" lang={lang} ms="xs">
          <bdi>{text}</bdi>
        </Text>
      ))}
    </>
  );
}
