import type { Statement } from '../../../electron/contract/facts.ts';
import type { OrganisationPage } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { PointLine } from '../citation/PointLine.tsx';
import { AddressTools } from '../links/AddressTools.tsx';
import { SeatCountry } from './SeatCountry.tsx';
import { Unverified } from './Unverified.tsx';

/** Kind, founding, seat, website, and what it did in the process. */
export function OrganisationFacts({ page }: { readonly page: OrganisationPage }) {
  const t = useText();
  const { date } = useFormat();
  const { kind, founded, seat, point, website, role } = page;
  return (
    <Section title={t('organisation.facts')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('organisation.kind')}</dt>
          <dd>
            <Glued text={kind.best.value}>
              <Cite label={t('organisation.kind')} cited={citedFact(kind, asIs)} />
            </Glued>
          </dd>
        </div>
        <div>
          <dt>{t('organisation.founded')}</dt>
          <dd>
            {founded === null ? (
              <span className={facts.detail}>{t('organisation.notFound')}</span>
            ) : (
              <>
                <span className={facts.value}>{date(founded.best.value)}</span>
                <Cite label={t('organisation.founded')} cited={citedFact(founded, date)} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('organisation.seat')}</dt>
          <dd>
            <span className={facts.value}>{seat.best.value}</span>
            <Cite label={t('organisation.seat')} cited={citedFact(seat, asIs)} />
            {', '}
            <SeatCountry code={page.seatCountryCode} />
            <Unverified statement={seat.best} />
            {point !== null && <PointLine label={t('organisation.point')} point={point} />}
            <OtherSeats seats={page.otherSeats} />
          </dd>
        </div>
        <div>
          <dt>{t('organisation.website')}</dt>
          <dd>
            {website === null ? (
              <span className={facts.detail}>{t('organisation.notFound')}</span>
            ) : (
              <>
                <span className={prose.address}>{website.best.value}</span>
                <Cite label={t('organisation.website')} cited={citedFact(website, asIs)} />
                <Unverified statement={website.best} />
                <br />
                <AddressTools address={website.best.value} copyLabel={t('ui.copyAddress')} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('organisation.role')}</dt>
          <dd>
            {role === null ? (
              <span className={facts.detail}>{t('organisation.noRole')}</span>
            ) : (
              <Glued text={role.best.value}>
                <Cite label={t('organisation.role')} cited={citedFact(role, asIs)} />
              </Glued>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

function OtherSeats({ seats }: { readonly seats: readonly Statement<string>[] }) {
  const t = useText();
  const { date } = useFormat();
  if (seats.length === 0) return null;
  return (
    <ul className={facts.detail} aria-label={t('organisation.otherSeats')}>
      {seats.map((seat) => (
        <li key={`${seat.value} ${seat.validFrom}`}>
          {t('organisation.otherSeat', {
            seat: seat.value,
            known: seat.validFrom === null ? 'end' : seat.validTo === null ? 'beginning' : 'both',
            from: seat.validFrom === null ? '' : date(seat.validFrom),
            to: seat.validTo === null ? '' : date(seat.validTo),
          })}
          <Cite label={t('organisation.seat')} cited={citedStatement(seat, asIs)} />
        </li>
      ))}
    </ul>
  );
}
