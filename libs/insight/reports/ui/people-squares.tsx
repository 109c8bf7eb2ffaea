import { Table, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { statusColours, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import type { PersonInView } from './reports.queries.ts';
import classes from './reports.module.css';

interface PeopleSquaresProps {
  readonly people: readonly PersonInView[];
  /** Every week of both periods, oldest first. */
  readonly mondays: readonly string[];
  /** The Monday on which the period begins that is compared with the one before. */
  readonly from: string;
}

/** A row a person, a column a week, a square with a letter for each session. Who fell most stands first. */
export function PeopleSquares({ people, mondays, from }: PeopleSquaresProps) {
  const t = useWords('reports');
  const formats = useFormats();
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table>
        <Table.Caption className={classes.caption}>{t('reports:group.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('reports:group.person')}</Table.Th>
            <Table.Th scope="col">{t('reports:group.change')}</Table.Th>
            {mondays.map((monday) => (
              <Table.Th key={monday} scope="col" className={monday === from ? classes.begins : undefined}>
                {formats.shortDate(monday)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Person key={person.client?.id} person={person} mondays={mondays} from={from} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Person({ person, mondays, from }: { readonly person: PersonInView } & Pick<PeopleSquaresProps, 'mondays' | 'from'>) {
  const t = useWords('reports');
  const formats = useFormats();
  const worded = useWorded();
  const { client, cameNow, heldNow, cameBefore, heldBefore, squares } = person;
  const share = (came: number | null | undefined, held: number | null | undefined) =>
    held ? t('reports:of', { part: formats.number(came ?? 0), of: formats.number(held) }) : t('reports:noRate');
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {client ? (
          <Link to="/people/$clientId" params={{ clientId: client.id }} className={classes.person} data-touch>
            <bdi>{worded(client.displayNames ?? []) || client.code}</bdi>
          </Link>
        ) : null}
      </Table.Th>
      <Table.Td>{t('reports:group.fromTo', { before: share(cameBefore, heldBefore), now: share(cameNow, heldNow) })}</Table.Td>
      {mondays.map((monday) => (
        <Table.Td key={monday} className={monday === from ? classes.begins : undefined}>
          <ul className={classes.squares}>
            {(squares ?? [])
              .filter((square) => square.monday === monday)
              .map((square) => (
                <Square key={square.localDate} square={square} />
              ))}
          </ul>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

type SquareInView = NonNullable<PersonInView['squares']>[number];
const colours = { PRESENT: 'present', LATE: 'late', LEFT_EARLY: 'leftEarly', ABSENT: 'absent', EXCUSED: 'excused' } as const;

function Square({ square }: { readonly square: SquareInView }) {
  const t = useWords('reports');
  const formats = useFormats();
  const { status, session, localDate } = square;
  const key = session === 'CANCELLED' || session === 'NOT_HELD' ? session : (status ?? 'none');
  const said = t('reports:group.square', { date: formats.shortDate(localDate ?? ''), status: t(`reports:status.${key}`) });
  const isMarked = status && key === status;
  return (
    <li
      className={classes.square}
      title={said}
      style={isMarked ? { backgroundColor: statusColours[colours[status]], color: '#fff' } : undefined}
    >
      <span aria-hidden>{t(`reports:letter.${key}`)}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </li>
  );
}
