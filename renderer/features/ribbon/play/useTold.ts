import { useIntl } from 'react-intl';
import type { TimelineKind } from '../../../../electron/contract/timeline.ts';
import { firstDay } from '../../../app/day.ts';
import { useText } from '../../../app/messages/useText.ts';
import { useAtlas } from '../../../app/useAtlas.ts';
import { type Change, changesBetween, type DayFacts } from './changes.ts';
import { usePlay } from './PlayContext.ts';

export interface Told {
  /** The conference that met, and its theme. */
  readonly headline: string | null;
  readonly theme: string | null;
  readonly lines: readonly string[];
}

/** What no list shows and the timeline alone tells: before and after what the lists tell. */
const weightier: readonly TimelineKind[] = ['afghanistan', 'process'];
const lighter: readonly TimelineKind[] = ['measure', 'name'];
/** Of the lighter ones: the timeline has the rest. */
const lighterTold = 1;
/** More than so many are counted and not named. */
const named = 3;

/** What happened on a day of the play, since the rest before it. */
export function useTold(day: string): Told {
  const t = useText();
  const intl = useIntl();
  const { player } = usePlay();
  const before = useFacts(player.neighbour(day, -1)?.day ?? firstDay);
  const after = useFacts(day);
  if (before === null || after === null) return { headline: null, theme: null, lines: [] };

  const changes = changesBetween(before, after);
  const met = changes.find((change) => change.kind === 'conference');
  const titlesOf = (kinds: readonly TimelineKind[]) =>
    (player.rest(day)?.happenings ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ title }) => title);
  const say = (change: Change): string | null => {
    switch (change.kind) {
      case 'conference':
        return null;
      case 'joined': {
        const { names } = change;
        const count = names.length;
        return count > named
          ? t('play.joinedCount', { count })
          : t('play.joined', { count, names: intl.formatList(names, { type: 'conjunction' }) });
      }
      case 'permanent-chair':
        return t('play.permanentChair', { name: change.name });
      case 'chair-disputed':
        return t('timeline.what.chair-disputed', { names: change.name });
      case 'co-chair': {
        const { from, to } = change;
        if (from !== null && to !== null) return t('play.coChair.passes', { from, to });
        if (to !== null) return t('play.coChair.begins', { to });
        return t('play.coChair.ends', { from: from ?? '' });
      }
    }
  };
  const lines = [
    ...titlesOf(weightier),
    ...changes.flatMap((change) => say(change) ?? []),
    ...titlesOf(lighter).slice(0, lighterTold),
  ];
  return {
    headline:
      met === undefined
        ? null
        : t('timeline.what.conference', { ordinal: met.ordinal, value: met.city }),
    theme: met?.theme ?? null,
    lines: day === firstDay ? [t('play.beforeAll')] : lines,
  };
}

function useFacts(on: string): DayFacts | null {
  const countries = useAtlas('countries.list', { on });
  const conferences = useAtlas('conferences.list', { on });
  if (!countries.ok || !conferences.ok) return null;
  return { countries: countries.value.countries, conferences: conferences.value.conferences };
}
