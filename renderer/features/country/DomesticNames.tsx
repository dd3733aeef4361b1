import type { DomesticName } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import facts from '../../ui/Facts.module.css';
import { NativeText } from '../../ui/NativeText.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import { byLanguage } from './byLanguage.ts';
import css from './Country.module.css';

/** What the country calls itself and its capital, in each of its own languages. */
export function DomesticNames({ names }: { readonly names: readonly DomesticName[] }) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <Section title={t('country.names')}>
      <dl className={facts.facts}>
        {byLanguage(names).map(({ language, languageName, names: own }) => (
          <div key={language}>
            <dt>{languageName}</dt>
            <dd>
              {own.map((name) => (
                <OneName key={`${name.kind} ${name.name.value}`} name={name} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function OneName({ name }: { readonly name: DomesticName }) {
  const t = useText();
  const label = t(`country.nameKind.${name.kind}`, { language: name.languageName });
  const cited = citedStatement(name.name, (text) => text);
  const inSeed = name.asInSeed === null ? null : t('country.asInSeed', { name: name.asInSeed });
  return (
    <p className={css.name} data-kind={name.kind}>
      {name.kind === 'capital' && <span className={css.nameRole}>{t('country.capital')} </span>}
      <NativeText language={name.language} script={name.script} direction={name.direction}>
        {name.name.value}
      </NativeText>
      <Cite
        label={label}
        cited={{ ...cited, note: [cited.note, inSeed].filter(Boolean).join(' ') || null }}
      />
      {name.transliteration !== null && (
        <i className={css.transliteration} lang={`${name.language}-Latn`}>
          {name.transliteration}
        </i>
      )}
    </p>
  );
}
