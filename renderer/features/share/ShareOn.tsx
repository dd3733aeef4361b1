import { useRef } from 'react';
import type { ShareVisitor } from '../../../electron/contract/sharing.ts';
import { useText } from '../../app/messages/useText.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { QrCode } from './QrCode.tsx';
import css from './Share.module.css';
import { VisitorList } from './VisitorList.tsx';

interface ShareOnProps {
  /** What the class opens. */
  readonly url: string;
  readonly visitors: readonly ShareVisitor[];
  readonly onStop: () => void;
}

/** The atlas is shared: its address, also large for the back of the room, and who has come. */
export function ShareOn({ url, visitors, onStop }: ShareOnProps) {
  const t = useText();
  const large = useRef<HTMLDialogElement>(null);
  return (
    <>
      <section className={css.card} aria-label={t('share.addressTitle')}>
        <QrCode text={url} label={t('share.qr', { url })} />
        <div>
          <p className={css.on}>{t('share.on')}</p>
          <p className={css.url}>
            <bdi>{url}</bdi>
          </p>
          <p>{t('share.howTo')}</p>
          <p className={css.actions}>
            <button type="button" className={css.main} onClick={() => large.current?.showModal()}>
              {t('share.large')}
            </button>
            <button type="button" className={css.stop} onClick={onStop}>
              {t('share.stop')}
            </button>
            <CopyButton text={url} label={t('ui.copyAddress')} />
          </p>
        </div>
      </section>
      <Section
        title={t('share.visitors')}
        aside={<span role="status">{t('share.count', { count: visitors.length })}</span>}
      >
        <VisitorList visitors={visitors} />
      </Section>
      <dialog ref={large} className={css.projector} aria-label={t('share.addressTitle')}>
        <QrCode text={url} label={t('share.qr', { url })} />
        <p className={css.projected}>
          <bdi>{url}</bdi>
        </p>
        <p className={css.invitation}>{t('share.invitation')}</p>
        <button type="button" className={css.closing} onClick={() => large.current?.close()}>
          {t('share.close')}
        </button>
      </dialog>
    </>
  );
}
