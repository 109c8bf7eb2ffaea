import { Autocomplete, Group } from '@mantine/core';
import { focusOnArrival } from './focus-on-arrival.ts';
import { SelectField, TextField, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import { groupKinds, likeGroup, type DraftPart } from './series-draft.ts';

/** What the group is called, first in the language of the page. A title that is there already brings its service, size and length along. */
export function SeriesTitleFields({ draft, choices, change, errorOf }: DraftPart) {
  const t = useWords('groups');
  const worded = useWorded();
  const first = useLanguage() === 'ur' ? 'titleUr' : 'title';
  const second = first === 'title' ? 'titleUr' : 'title';
  const known = new Map(choices.seriesList.map((group) => [worded(group.titles), group]));
  const onTitle = (typed: string) => {
    const group = known.get(typed);
    change({ ...(group ? likeGroup(draft, group) : {}), [first]: typed });
  };
  return (
    <>
      <Group grow align="start">
        <Autocomplete
          label={t(`groups:field.${first}`)}
          value={draft[first]}
          onChange={onTitle}
          data={[...known.keys()]}
          error={errorOf('titles')}
          dir="auto"
          size="md"
          openOnFocus={false}
          data-autofocus
          ref={focusOnArrival}
        />
        <TextField label={t(`groups:field.${second}`)} value={draft[second]} onChange={(typed) => change({ [second]: typed })} />
      </Group>
      <Group grow align="start">
        <SelectField
          label={t('groups:field.kind')}
          value={draft.kind}
          onChange={(value) => change({ kind: groupKinds.find((kind) => kind === value) ?? draft.kind })}
          choices={groupKinds.map((kind) => ({ value: kind, label: t(`groups:kind.${kind}`) }))}
        />
        <SelectField
          label={t('groups:field.service')}
          value={draft.serviceId ?? choices.services[0]?.id ?? null}
          onChange={(serviceId) => change({ serviceId })}
          choices={choices.services.map(({ id, titles }) => ({ value: id, label: worded(titles) }))}
          error={errorOf('serviceId')}
        />
      </Group>
      <TextField label={t('groups:field.topic')} value={draft.topic} onChange={(topic) => change({ topic })} error={errorOf('topic')} />
    </>
  );
}
