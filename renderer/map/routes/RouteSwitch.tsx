import { Checkbox } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Journey } from './journey.ts';

/** Among the map's options: whether the route from conference to conference is shown. */
export function RouteSwitch({ journey }: { readonly journey: Journey }) {
  const intl = useIntl();
  return (
    <div className="atlas-option">
      <Checkbox
        className="atlas-option-switch"
        isSelected={journey.shown}
        isDisabled={journey.isTold}
        onChange={journey.onShow}
      >
        <span className="atlas-option-box" aria-hidden="true" />
        {intl.formatMessage({ id: 'map.route' })}
      </Checkbox>
      <p>{intl.formatMessage({ id: 'map.routeNote' })}</p>
    </div>
  );
}
