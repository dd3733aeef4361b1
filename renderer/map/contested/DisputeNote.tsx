import { useState } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { Dispute } from '../../../electron/contract/borders.ts';
import type { Source } from '../../../electron/contract/sources.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { Anchored } from '../leaflet/Anchored.tsx';

interface DisputeNoteProps {
  readonly dispute: Dispute;
  readonly sources: readonly Source[];
  /** Where on the plane it points at, metres. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** What is contested here, who says what, whose line the map draws, and where that is known from. */
export function DisputeNote({ dispute, sources, at, onClose }: DisputeNoteProps) {
  const intl = useIntl();
  const t = (id: string, values?: Record<string, string>) => intl.formatMessage({ id }, values);
  const [anchor, setAnchor] = useState<HTMLSpanElement | null>(null);
  const cited = new Set([dispute, ...dispute.claims].flatMap(({ sourceIds }) => sourceIds));
  return (
    <>
      <Anchored x={at.x} y={at.y} pane="targets">
        <span ref={setAnchor} className="atlas-dispute-anchor" />
      </Anchored>
      {anchor !== null && (
        <Popover
          className="atlas-options atlas-dispute-note"
          triggerRef={{ current: anchor }}
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose();
          }}
          offset={10}
        >
          <Dialog aria-label={dispute.name}>
            <Button
              className="atlas-dispute-close"
              onPress={onClose}
              aria-label={t('borders.close')}
            >
              ×
            </Button>
            <h2>{dispute.name}</h2>
            <p>{dispute.summary}</p>
            <dl>
              {dispute.claims.map(({ party, stance, text }) => (
                <div key={`${party} ${text}`}>
                  <dt>
                    {party}{' '}
                    <span className="atlas-dispute-stance">{t(`borders.stance.${stance}`)}</span>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <p>{dispute.drawn}</p>
            <p className="atlas-dispute-sources">
              {t('borders.sources')}{' '}
              {sources
                .filter(({ id }) => cited.has(id))
                .map(({ id, title }, i) => (
                  <span key={id}>
                    {i > 0 && '; '}
                    <RouteLink to={{ screen: 'source', id }}>{title}</RouteLink>
                  </span>
                ))}
              {dispute.asOf !== null && ` · ${t('borders.asOf', { date: dispute.asOf })}`}
            </p>
            <p>
              <RouteLink to={{ screen: 'borders', dispute: dispute.id }} onClick={onClose}>
                {t('borders.more')}
              </RouteLink>
            </p>
          </Dialog>
        </Popover>
      )}
    </>
  );
}
