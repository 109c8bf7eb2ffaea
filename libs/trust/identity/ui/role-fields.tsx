import type { Role } from '@alongside/kit/contract';
import { CheckField, SelectField, useWords } from '@alongside/kit/ui';
import { roles } from '@alongside/trust/identity/domain';

export type RoleValues = { readonly role: Role; readonly seesClients: boolean };

/** A role, and for a manager whether names are seen too. */
export function RoleFields({ values, onChange }: { readonly values: RoleValues; readonly onChange: (values: RoleValues) => void }) {
  const t = useWords('identity');
  const choose = (text: string | null) => {
    const role = roles.find((one) => one === text);
    if (role) onChange({ role, seesClients: role === 'MANAGER' && values.seesClients });
  };
  return (
    <>
      <SelectField
        label={t('identity:staff.role')}
        hint={t(`identity:roleDoes.${values.role}`)}
        value={values.role}
        onChange={choose}
        choices={roles.map((role) => ({ value: role, label: t(`identity:roles.${role}`) }))}
      />
      {values.role === 'MANAGER' ? (
        <CheckField
          label={t('identity:staff.seesClients')}
          hint={t('identity:staff.seesClientsHint')}
          value={values.seesClients}
          onChange={(seesClients) => onChange({ ...values, seesClients })}
        />
      ) : null}
    </>
  );
}
