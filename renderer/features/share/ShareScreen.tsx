import { useText } from '../../app/messages/useText.ts';
import { canShare } from '../../host/share.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import css from './Share.module.css';
import { ShareOff } from './ShareOff.tsx';
import { ShareOn } from './ShareOn.tsx';
import { useShare } from './useShare.ts';

const words = ['only', 'never', 'reading', 'seen', 'anyone', 'end'] as const;

/** Starts and ends sharing with a class, and says plainly what is shared. */
export default function ShareScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading kicker={t('share.kicker')} title={t('share.title')} />
      <p className={prose.lead}>{t('share.lead')}</p>
      {canShare ? <Controls /> : <p>{t('share.onDesktop')}</p>}
      <Section title={t('share.whatTitle')}>
        <ul className={css.words}>
          {words.map((word) => (
            <li key={word}>{t(`share.what.${word}`)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Controls() {
  const t = useText();
  const [state, ask] = useShare();
  if (state === null) return <p className={prose.soft}>{t('shell.loading')}</p>;
  if (state.url === null) {
    return <ShareOff state={state} onStart={(address) => ask({ ask: 'start', address })} />;
  }
  return <ShareOn url={state.url} visitors={state.visitors} onStop={() => ask({ ask: 'stop' })} />;
}
