import type { CountryListing } from '../../../electron/contract/countries.ts';
import { orientations, paperSizes } from '../../../electron/contract/printing.ts';
import { useText } from '../../app/messages/useText.ts';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { type Layer, layers, lineWeights, nameLanguages, type WorksheetChoice } from './choice.ts';
import css from './Worksheet.module.css';

interface WorksheetControlsProps {
  readonly choice: WorksheetChoice;
  readonly countries: readonly CountryListing[];
  readonly onChoice: (choice: WorksheetChoice) => void;
}

/** What a teacher can choose of a sheet. */
export function WorksheetControls({ choice, countries, onChoice }: WorksheetControlsProps) {
  const t = useText();
  const change = (part: Partial<WorksheetChoice>) => onChoice({ ...choice, ...part });
  const toggle = (layer: Layer, on: boolean) =>
    change({ show: on ? [...choice.show, layer] : choice.show.filter((one) => one !== layer) });
  const group = (role: CountryListing['role'], label: string) => (
    <optgroup label={label}>
      {countries
        .filter((country) => country.role === role)
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </optgroup>
  );
  return (
    <form className={css.controls} onSubmit={(event) => event.preventDefault()}>
      <label className={css.subject}>
        <span>{t('worksheet.subject')}</span>
        <select value={choice.of} onChange={(event) => change({ of: event.target.value })}>
          <option value="region">{t('worksheet.of.region')}</option>
          <option value="world">{t('worksheet.of.world')}</option>
          {group('participant', t('worksheet.of.participants'))}
          {group('supporter', t('worksheet.of.supporters'))}
        </select>
      </label>
      <fieldset>
        <legend>{t('worksheet.onTheMap')}</legend>
        <Check
          label={t('worksheet.show.borders')}
          on={choice.borders}
          onChange={(borders) => change({ borders })}
        />
        {layers.map((layer) => (
          <Check
            key={layer}
            label={t(`worksheet.show.${layer}`)}
            on={choice.show.includes(layer)}
            onChange={(on) => toggle(layer, on)}
          />
        ))}
        <Check
          label={t('worksheet.show.numbers')}
          on={choice.numbers}
          onChange={(numbers) => change({ numbers })}
        />
      </fieldset>
      <fieldset className={css.wide}>
        <legend>{t('worksheet.onTheSheet')}</legend>
        <Check
          label={t('worksheet.pupil')}
          on={choice.pupil}
          onChange={(pupil) => change({ pupil })}
        />
        <Check label={t('worksheet.withKey')} on={choice.key} onChange={(key) => change({ key })} />
      </fieldset>
      <Choice
        label={t('print.paper')}
        options={paperSizes.map((value) => ({ value, label: value }))}
        value={choice.size}
        onChange={(size) => change({ size })}
      />
      <Choice
        label={t('print.turn')}
        options={(['auto', ...orientations] as const).map((value) => ({
          value,
          label: t(`print.turn.${value}`),
        }))}
        value={choice.turn ?? 'auto'}
        onChange={(turn) => change({ turn: turn === 'auto' ? null : turn })}
      />
      <Choice
        label={t('worksheet.line')}
        options={lineWeights.map((value) => ({ value, label: t(`worksheet.line.${value}`) }))}
        value={choice.line}
        onChange={(line) => change({ line })}
      />
      <div className={css.named}>
        <span aria-hidden="true">{t('worksheet.names')}</span>
        <Choice
          label={t('worksheet.names')}
          options={nameLanguages.map((value) => ({ value, label: t(`worksheet.names.${value}`) }))}
          value={choice.names}
          onChange={(names) => change({ names })}
        />
      </div>
    </form>
  );
}
