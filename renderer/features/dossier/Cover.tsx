import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import type { Break } from '../../print/pagination.ts';
import css from './Cover.module.css';

/** With more pages than this, the contents name no sections. */
const mostWithSections = 4;

interface CoverProps {
  /** What was chosen, in order. */
  readonly names: readonly string[];
  readonly breaks: readonly Break[];
}

/** The title page: what this is, the day it is right for, and the contents with their pages. */
export function Cover({ names, breaks }: CoverProps) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const parts = breaks.filter(({ level }) => level === 1);
  const entries = parts.length > mostWithSections ? parts : breaks;
  const titles =
    names.length > 3
      ? [t('dossier.coverMany', { first: names[0] ?? '', count: names.length - 1 })]
      : names;
  return (
    <section className={`paper-front ${css.cover}`}>
      <p className={css.atlas}>{t('dossier.atlas')}</p>
      <div className={css.title}>
        {titles.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className={css.day}>{t('dossier.asOn', { date: date(day) })}</p>
      <div className={css.contents}>
        <p className={css.label}>{t('dossier.contents')}</p>
        <ol>
          {entries.map(({ title: name, level, page }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages can have sections of one name.
            <li key={i} data-level={level}>
              <span>{name}</span>
              <span className={css.page}>{page}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
