import { useText } from '../../app/messages/useText.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './Dossier.module.css';

interface ChosenProps {
  readonly pages: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (pages: readonly string[]) => void;
}

/** The pages in the order they are printed, to move and to take out. */
export function Chosen({ pages, nameOf, onChange }: ChosenProps) {
  const t = useText();
  const move = (from: number, to: number) => {
    const moved = pages[from];
    if (moved !== undefined) onChange(pages.filter((_, i) => i !== from).toSpliced(to, 0, moved));
  };
  return (
    <section aria-labelledby="chosen-pages">
      <h2 id="chosen-pages">{t('dossier.chosen', { count: pages.length })}</h2>
      <ol className={css.chosen}>
        {pages.map((id, i) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              disabled={i === 0}
              aria-label={t('dossier.earlier', { name: nameOf(id) })}
              onClick={() => move(i, i - 1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              disabled={i === pages.length - 1}
              aria-label={t('dossier.later', { name: nameOf(id) })}
              onClick={() => move(i, i + 1)}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              aria-label={t('dossier.remove', { name: nameOf(id) })}
              onClick={() => onChange(pages.filter((page) => page !== id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
