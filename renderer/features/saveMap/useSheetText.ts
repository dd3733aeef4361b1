import { useIntl } from 'react-intl';
import type { Source } from '../../../electron/contract/sources.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { scaleHere } from '../../map/controls/scaleHere.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import type { SheetText } from '../../sheet/compose/sheetText.ts';

export interface SheetFacts {
  readonly text: Omit<SheetText, 'title'>;
  /** Sheet units. */
  readonly scaleBar: number;
}

/** What a sheet says beside its title, in the reader's language. */
export function useSheetText(shown: ShownMap, sources: readonly Source[]): SheetFacts {
  const t = useText();
  const intl = useIntl();
  const format = useFormat();
  const { day, today } = useDay();
  const { view, earth } = shown;
  const scale = scaleHere(view, earth);
  return {
    scaleBar: scale.pixels,
    text: {
      subtitle: t('saveMap.subtitle', { day: format.date(day) }),
      scale: intl.formatMessage({ id: 'map.scale' }, { kilometres: scale.kilometres }),
      scaleNote: t('saveMap.scaleNote', { stands: String(scale.stands) }),
      projection: t(`map.projection.${view.projection.id}`),
      borders: t('saveMap.borderPolicy'),
      sourcesTitle: t('saveMap.sources'),
      sources: [t('saveMap.naturalEarth'), ...sources.map(shortCitation)],
      made: t('saveMap.made', { version: __VERSION__, day: format.date(today) }),
    },
  };
}

/** A source in one short line; its address stands in the atlas. */
function shortCitation({ author, publisher, title, published }: Source): string {
  const who = author ?? publisher;
  const year = published?.slice(0, 4);
  const named = who === null || title.includes(who) ? title : `${who}: ${title}`;
  return year === undefined || named.includes(year) ? named : `${named} (${year})`;
}
