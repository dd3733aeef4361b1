import type { ReactNode } from 'react';
import { areaUnits } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { themeChoices } from '../../app/theme.ts';
import { usePreference } from '../../app/usePreference.ts';
import { useTheme } from '../../app/useTheme.ts';
import { mapNameChoices, useMapNames } from '../../map/names/useMapNames.ts';
import { useReliefShown } from '../../map/relief/useReliefShown.ts';
import { Choice } from '../../ui/Choice.tsx';
import css from './NotebookScreen.module.css';

/** What the reader chose about how the atlas looks, in one place. */
export function SettingsPart() {
  const t = useText();
  const [theme, chooseTheme] = useTheme();
  const [names, chooseNames] = useMapNames();
  const [relief, showRelief] = useReliefShown();
  const [unit, chooseUnit] = usePreference('area-unit', areaUnits, 'km2');
  const one = <T extends string>(
    label: string,
    values: readonly T[],
    textOf: (value: T) => string,
    value: T,
    onChange: (value: T) => void,
  ) => (
    <Setting label={label}>
      <Choice
        label={label}
        options={values.map((each) => ({ value: each, label: textOf(each) }))}
        value={value}
        onChange={onChange}
      />
    </Setting>
  );
  return (
    <>
      <p className={css.intro}>{t('notebook.settingsText')}</p>
      {one(t('theme.label'), themeChoices, (each) => t(`theme.${each}`), theme, chooseTheme)}
      {one(
        t('notebook.setting.names'),
        mapNameChoices,
        (each) => t(`notebook.setting.names.${each}`),
        names,
        chooseNames,
      )}
      {one(
        t('notebook.setting.relief'),
        ['on', 'off'],
        (each) => t(`notebook.setting.${each}`),
        relief ? 'on' : 'off',
        (each) => showRelief(each === 'on'),
      )}
      {one(
        t('notebook.setting.area'),
        areaUnits,
        (each) => t(`notebook.setting.area.${each}`),
        unit,
        chooseUnit,
      )}
    </>
  );
}

function Setting({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={css.setting}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
