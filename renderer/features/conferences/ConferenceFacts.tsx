import type { ConferencePage } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact } from '../citation/cited.ts';
import { AddressTools } from '../links/AddressTools.tsx';
import { People } from './People.tsx';

/** Theme, people and the document of a conference. */
export function ConferenceFacts({ page }: { readonly page: ConferencePage }) {
  const t = useText();
  const { theme, declarationTitle, declarationAddress } = page;
  return (
    <Section title={t('conference.facts')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('conference.theme')}</dt>
          <dd>
            {theme === null ? (
              <span className={facts.detail}>{t('conference.noTheme')}</span>
            ) : (
              <>
                <q>{theme.best.value}</q>
                <Cite label={t('conference.theme')} cited={citedFact(theme, asIs)} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('conference.coChairs')}</dt>
          <dd>
            <People people={page.coChairs} label={t('conference.coChairs')} />
          </dd>
        </div>
        <div>
          <dt>{t('conference.inaugurators')}</dt>
          <dd>
            <People people={page.inaugurators} label={t('conference.inaugurators')} />
          </dd>
        </div>
        <div>
          <dt>{t('conference.declaration')}</dt>
          <dd>
            {declarationTitle === null ? (
              <span className={facts.detail}>{t('conference.noDeclaration')}</span>
            ) : (
              <>
                <span className={facts.value}>{declarationTitle.best.value}</span>
                <Cite
                  label={t('conference.declaration')}
                  cited={citedFact(declarationTitle, asIs)}
                />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('conference.address')}</dt>
          <dd>
            {declarationAddress === null ? (
              <span className={facts.detail}>{t('conference.noAddress')}</span>
            ) : (
              <>
                <span className={prose.address}>{declarationAddress.best.value}</span>
                <Cite label={t('conference.address')} cited={citedFact(declarationAddress, asIs)} />
                <br />
                <AddressTools
                  address={declarationAddress.best.value}
                  copyLabel={t('ui.copyAddress')}
                />
              </>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
