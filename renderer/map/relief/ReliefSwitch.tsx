import { Checkbox } from 'react-aria-components';
import { useIntl } from 'react-intl';

interface ReliefSwitchProps {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Among the map's options: whether the mountains cast shadows. */
export function ReliefSwitch({ shown, onChange }: ReliefSwitchProps) {
  const intl = useIntl();
  return (
    <div className="atlas-option">
      <Checkbox className="atlas-option-switch" isSelected={shown} onChange={onChange}>
        <span className="atlas-option-box" aria-hidden="true" />
        {intl.formatMessage({ id: 'map.relief' })}
      </Checkbox>
    </div>
  );
}
