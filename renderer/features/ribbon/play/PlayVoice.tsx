import { Suspense } from 'react';
import { useDay } from '../../../app/day.ts';
import { useText } from '../../../app/messages/useText.ts';
import { useFormat } from '../../../app/useFormat.ts';
import { usePlay } from './PlayContext.ts';
import { toSay } from './toSay.ts';
import { useTold } from './useTold.ts';

/** Says to screen readers what happened, the shorter the faster it plays. */
export function PlayVoice() {
  const { status } = usePlay();
  const { day } = useDay();
  return (
    <p className="visually-hidden" role="status" data-voice>
      {status !== 'idle' && (
        <Suspense fallback={null}>
          <Words day={day} />
        </Suspense>
      )}
    </p>
  );
}

function Words({ day }: { readonly day: string }) {
  const t = useText();
  const { date } = useFormat();
  const { status, speed } = usePlay();
  const words = toSay(useTold(day), status === 'playing' ? speed : 1);
  return words === '' ? null : t('play.said', { date: date(day), told: words });
}
