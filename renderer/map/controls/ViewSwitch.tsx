import { useIntl } from 'react-intl';
import { type MapViewId, mapViewIds } from '../projection/views.ts';
import { prepareTurn } from '../turn/prepareTurn.ts';

interface ViewSwitchProps {
  readonly view: MapViewId;
  readonly onView: (view: MapViewId) => void;
}

/** The region or the whole earth. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const intl = useIntl();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      className="atlas-view-switch"
      role="group"
      aria-label={intl.formatMessage({ id: 'map.view' })}
    >
      {mapViewIds.map((id) => (
        <button
          key={id}
          type="button"
          data-view={id}
          aria-pressed={id === view}
          title={intl.formatMessage({ id: `map.projection.${id}` })}
          onPointerEnter={() => id !== view && prepareTurn(id)}
          onFocus={() => id !== view && prepareTurn(id)}
          onClick={() => id !== view && onView(id)}
        >
          {intl.formatMessage({ id: `map.view.${id}` })}
        </button>
      ))}
    </div>
  );
}
