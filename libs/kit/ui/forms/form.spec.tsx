import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useState } from 'react';
import { showScreen } from '@alongside/kit/stage';
import { DateField, TextField } from './fields.tsx';
import { Form } from './form.tsx';
import { isProblem, useProblems, type Problem } from './problems.ts';

const locked = { code: 'NOT_ALLOWED', message: 'server words', path: null };
const clash = { code: 'MADE_UP', message: 'Room 1 is taken.', path: ['input', 'room'] };
const early = { code: 'MADE_UP', message: 'That day is over.', path: ['input', 'firstDate'] };

function SeriesForm({ problems = [], onSave }: { readonly problems?: readonly Problem[]; readonly onSave: (value: string) => void }) {
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('2026-11-25');
  const { errorOf, general } = useProblems('kit', problems, ['title', 'firstDate']);
  return (
    <Form onSubmit={() => onSave(title)} action="Create series" general={general}>
      <TextField label="Title" value={title} onChange={setTitle} error={errorOf('title')} />
      <DateField label="First day" value={date} onChange={setDate} error={errorOf('firstDate')} />
    </Form>
  );
}

test('Enter in a field sends the form', async () => {
  const saved: string[] = [];
  const { user } = await showScreen(<SeriesForm onSave={(title) => saved.push(title)} />);
  await user.type(screen.getByLabelText('Title'), 'Morning group{Enter}');
  expect(saved).toEqual(['Morning group']);
});

test('a refusal stands at the field of its path; what fits no field stands on top, in the words of the catalogue', async () => {
  await showScreen(<SeriesForm problems={[locked, clash, early]} onSave={() => undefined} />);
  expect(screen.getByLabelText('First day')).toHaveAccessibleDescription('That day is over.');
  expect(screen.getByLabelText('First day')).toBeInvalid();
  const general = screen.getByRole('alert');
  expect(general).toHaveTextContent('Your role does not allow this.');
  expect(general).toHaveTextContent('Room 1 is taken.');
  expect(general).not.toHaveTextContent('server words');
  expect(screen.getByLabelText('Title')).toBeValid();
});

test('a success is no problem', () => {
  expect(isProblem({ __typename: 'SeriesCreated', id: '1' })).toBe(false);
  expect(isProblem(clash)).toBe(true);
});
