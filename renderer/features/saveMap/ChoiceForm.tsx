import { useId } from 'react';
import { useText } from '../../app/messages/useText.ts';
import type { Sheet } from '../../sheet/marks.ts';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { formats, type SheetChoice, sizes } from './choice.ts';
import css from './SaveMap.module.css';

interface ChoiceFormProps {
  readonly choice: SheetChoice;
  readonly onChange: (choice: SheetChoice) => void;
  /** The sheet as chosen; null until it is drawn. */
  readonly sheet: Sheet | null;
}

/** What kind of file, how large, in which colours, under which title. */
export function ChoiceForm({ choice, onChange, sheet }: ChoiceFormProps) {
  const t = useText();
  const id = useId();
  const { format, size, title, forPaper, legend } = choice;
  const change = (part: Partial<SheetChoice>) => onChange({ ...choice, ...part });
  const drawn = format !== 'geojson';
  return (
    <div className={css.form}>
      <div className={css.row}>
        <span className={css.label} aria-hidden="true">
          {t('saveMap.format')}
        </span>
        <Choice
          label={t('saveMap.format')}
          options={formats.map((value) => ({ value, label: t(`saveMap.format.${value}`) }))}
          value={format}
          onChange={(value) => change({ format: value })}
        />
        <p className={css.note}>{t(`saveMap.about.${format}`)}</p>
      </div>
      <div className={css.row}>
        <label className={css.label} htmlFor={id}>
          {t(drawn ? 'saveMap.name' : 'saveMap.name.geojson')}
        </label>
        <input
          id={id}
          className={css.input}
          value={title}
          maxLength={120}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      {format === 'png' && (
        <div className={css.row}>
          <span className={css.label} aria-hidden="true">
            {t('saveMap.size')}
          </span>
          <Choice
            label={t('saveMap.size')}
            options={sizes.map((times) => ({
              value: String(times),
              label: t('saveMap.size.times', { times }),
            }))}
            value={String(size)}
            onChange={(value) => change({ size: sizes.find((one) => String(one) === value) ?? 1 })}
          />
          <p className={css.note} data-pixels>
            {sheet !== null &&
              t('saveMap.pixels', {
                width: Math.round(sheet.width * size),
                height: Math.round(sheet.height * size),
              })}
          </p>
        </div>
      )}
      {drawn && (
        <div className={css.row}>
          <span className={css.label} aria-hidden="true">
            {t('saveMap.colours')}
          </span>
          <Choice
            label={t('saveMap.colours')}
            options={(['screen', 'paper'] as const).map((value) => ({
              value,
              label: t(`saveMap.colours.${value}`),
            }))}
            value={forPaper ? 'paper' : 'screen'}
            onChange={(value) => change({ forPaper: value === 'paper' })}
          />
        </div>
      )}
      {drawn && (
        <Check
          label={t('saveMap.legend')}
          on={legend}
          onChange={(shown) => change({ legend: shown })}
        />
      )}
    </div>
  );
}
