import type { ThemeAnswer, ThemeCountry, ThemePart } from '../../../electron/contract/themes.ts';
import { type Text, useText } from '../../app/messages/useText.ts';
import { type Format, useFormat } from '../../app/useFormat.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedFact, citedSources } from '../citation/cited.ts';

interface ThemeSourcesProps {
  readonly answer: ThemeAnswer;
  readonly country: ThemeCountry;
}

/** The markers of a value: one for each fact that it rests on, or one for the list it is not in. */
export function ThemeSources({ answer, country }: ThemeSourcesProps) {
  const t = useText();
  const format = useFormat();
  const { parts, name } = country;
  if (parts.length === 0)
    return answer.listSourceIds.length === 0 ? null : (
      <Cite label={t('themes.listOf', { name })} cited={citedSources(answer.listSourceIds)} />
    );
  return parts.map((part) => (
    <Cite
      key={`${part.of} ${part.about} ${part.fact.best.validFrom}`}
      label={t('themes.restsOn', { of: part.of, about: part.about ?? '', name })}
      cited={citedFact(part.fact, (value) => shown(part, value, t, format))}
    />
  ));
}

function shown(part: ThemePart, value: string | number, t: Text, format: Format): string {
  if (typeof value === 'number')
    return part.of === 'area' ? format.area(value, 'km2') : format.number(value);
  switch (part.of) {
    case 'joined':
    case 'conference':
      return value === '' ? t('themes.why.unknown-date') : format.date(value);
    case 'role':
    case 'chair':
    case 'status':
      return t(`themes.category.${value}`);
    default:
      return part.about ?? value;
  }
}
