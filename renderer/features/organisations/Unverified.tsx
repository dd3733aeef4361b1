import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Organisations.module.css';

/** The source of what the editors wrote down without looking it up. */
const unverified = 'editors-unverified';

/** Says of a value that nobody has checked it, where that is so. */
export function Unverified({ statement }: { readonly statement: Statement<unknown> }) {
  const t = useText();
  if (!statement.sourceIds.every((id) => id === unverified)) return null;
  return <span className={css.unverified}>{t('organisation.unverified')}</span>;
}
