import type { OrganisationPage } from '../../../electron/contract/organisations.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { linesOnDay, linesOtherwise, MembershipLines } from './MembershipLines.tsx';

type Cell = OrganisationPage['memberships'][number];

const subject = ({ country, name }: Cell) =>
  ({ name, to: { screen: 'country', code: country } }) as const;

/** Who belonged on the day shown, participants and supporters apart, and who at other times. */
export function OrganisationMembers({ page }: { readonly page: OrganisationPage }) {
  const t = useText();
  const { date, number } = useFormat();
  const { day } = useDay();
  const cells = page.memberships;
  if (cells.length === 0) return null;
  const others = linesOtherwise(cells, subject);
  return (
    <>
      {(['participant', 'supporter'] as const).map((role) => {
        const lines = linesOnDay(
          cells.filter((cell) => cell.role === role),
          subject,
        );
        return (
          <Section
            key={role}
            title={t(
              role === 'participant' ? 'organisation.participants' : 'organisation.supporters',
              { date: date(day) },
            )}
            aside={number(lines.length)}
          >
            {lines.length === 0 ? (
              <p className={facts.detail}>{t('organisation.nobody')}</p>
            ) : (
              <MembershipLines lines={lines} />
            )}
          </Section>
        );
      })}
      {others.length > 0 && (
        <Section title={t('organisation.otherTimes')}>
          <MembershipLines lines={others} />
        </Section>
      )}
    </>
  );
}
