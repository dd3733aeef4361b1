import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Cover.module.css';

/** The last words of what is printed: where it comes from, how to read it, on what terms. */
export function Colophon() {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  return (
    <footer className={css.colophon}>
      <p>{t('dossier.colophon', { version: __VERSION__, day: date(day), today: date(today) })}</p>
      <p>{t('dossier.markers')}</p>
    </footer>
  );
}
