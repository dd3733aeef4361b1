import { useText } from '../../app/messages/useText.ts';
import facts from '../../ui/Facts.module.css';
import { hostVersions } from './versions.ts';

/** The atlas's version, and of what it runs in; whoever reports a mistake is asked for them. */
export function Versions() {
  const t = useText();
  const parts = [
    { name: t('shell.title'), version: __VERSION__ },
    ...hostVersions(navigator.userAgent),
  ];
  return (
    <dl className={facts.facts}>
      {parts.map(({ name, version }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{version}</dd>
        </div>
      ))}
    </dl>
  );
}
