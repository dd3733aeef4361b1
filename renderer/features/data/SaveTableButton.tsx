import { useText } from '../../app/messages/useText.ts';
import { SaveButton } from './SaveButton.tsx';

/** Saves one table of the database as CSV, its sources with it. */
export function SaveTableButton({ table }: { readonly table: string }) {
  const t = useText();
  return (
    <SaveButton
      request={{ what: 'table', name: table }}
      label={t('save.csv')}
      name={t('save.csvOf', { table })}
    />
  );
}
