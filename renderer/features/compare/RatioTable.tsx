import { useText } from '../../app/messages/useText.ts';
import { useRatioWords } from '../../map/compare/useRatioWords.ts';
import type { ComparedCountry } from './AreaTable.tsx';
import css from './Compare.module.css';

/** Each country measured by each other. */
export function RatioTable({ compared }: { readonly compared: readonly ComparedCountry[] }) {
  const t = useText();
  const ratio = useRatioWords();
  const sized = compared.map(({ code, name, areaKm2 }) => ({
    code,
    name: name.best.value,
    km2: areaKm2.best.value,
  }));
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="visually-hidden">{t('compare.ratiosCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.ratios')}</th>
            {sized.map(({ code, name }) => (
              <th key={code} scope="col">
                {t('compare.ofColumn', { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sized.map((one) => (
            <tr key={one.code}>
              <th scope="row">{one.name}</th>
              {sized.map((other) => (
                <td key={other.code}>{one === other ? '1' : ratio.number(one, other)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
