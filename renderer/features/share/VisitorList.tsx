import type { ShareVisitor } from '../../../electron/contract/sharing.ts';
import { useText } from '../../app/messages/useText.ts';
import prose from '../../ui/Prose.module.css';
import css from './Share.module.css';

/** Who has opened the shared atlas, for the teacher's eyes: addresses, the latest first. */
export function VisitorList({ visitors }: { readonly visitors: readonly ShareVisitor[] }) {
  const t = useText();
  if (visitors.length === 0) return <p className={prose.soft}>{t('share.nobody')}</p>;
  return (
    <ul className={css.visitors}>
      {visitors.map(({ address, secondsAgo }) => (
        <li key={address}>
          <bdi>{address}</bdi>
          <span className={css.detail}>
            {t('share.ago', { minutes: Math.floor(secondsAgo / 60) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
