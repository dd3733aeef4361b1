import { useText } from '../../app/messages/useText.ts';
import { Check } from '../../ui/Check.tsx';
import type { Collection } from './collections.ts';
import css from './Dossier.module.css';

interface PickerProps {
  readonly collections: readonly Collection[];
  readonly chosen: readonly string[];
  readonly onChange: (pages: readonly string[]) => void;
}

/** Every page there is for paper, group by group; what is ticked comes last in the order. */
export function Picker({ collections, chosen, onChange }: PickerProps) {
  const t = useText();
  const without = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
  const add = (ids: readonly string[]) =>
    onChange([...chosen, ...ids.filter((id) => !chosen.includes(id))]);
  return (
    <section aria-labelledby="page-picker">
      <h2 id="page-picker">{t('dossier.add')}</h2>
      {collections.map(({ key, pages }) => {
        const ids = pages.map(({ id }) => id);
        const count = ids.filter((id) => chosen.includes(id)).length;
        const name = t(`dossier.group.${key}`);
        const isWhole = count === ids.length;
        return (
          <details key={key} className={css.group}>
            <summary>
              {name} <span>{t('dossier.count', { count, of: ids.length })}</span>
            </summary>
            <fieldset>
              <legend className="visually-hidden">{name}</legend>
              <button
                type="button"
                className={css.all}
                onClick={() => (isWhole ? onChange(without(ids)) : add(ids))}
              >
                {t(isWhole ? 'dossier.none' : 'dossier.all')}
              </button>
              {pages.map((page) => (
                <Check
                  key={page.id}
                  label={page.name}
                  on={chosen.includes(page.id)}
                  onChange={(on) => (on ? add([page.id]) : onChange(without([page.id])))}
                />
              ))}
            </fieldset>
          </details>
        );
      })}
    </section>
  );
}
