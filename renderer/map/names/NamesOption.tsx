import { useIntl } from 'react-intl';
import { Choice } from '../../ui/Choice.tsx';
import { type MapNames, mapNameChoices } from './useMapNames.ts';

interface NamesOptionProps {
  readonly value: MapNames;
  readonly onChange: (names: MapNames) => void;
}

/** Among the map's options: English names, endonyms, or both. */
export function NamesOption({ value, onChange }: NamesOptionProps) {
  const intl = useIntl();
  const title = intl.formatMessage({ id: 'map.names' });
  return (
    <div className="atlas-option">
      <span className="atlas-option-title" aria-hidden="true">
        {title}
      </span>
      <Choice
        label={title}
        options={mapNameChoices.map((names) => ({
          value: names,
          label: intl.formatMessage({ id: `map.names.${names}` }),
        }))}
        value={value}
        onChange={onChange}
      />
      <p>{intl.formatMessage({ id: 'map.names.note' })}</p>
    </div>
  );
}
