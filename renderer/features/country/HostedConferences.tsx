import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import { Section } from '../../ui/Section.tsx';
import { ConferenceLines } from '../conferences/ConferenceLines.tsx';

/** The conferences that met in the country; nothing where none did. */
export function HostedConferences({
  conferences,
}: {
  readonly conferences: readonly ConferenceBrief[];
}) {
  const t = useText();
  if (conferences.length === 0) return null;
  return (
    <Section title={t('country.conferences')}>
      <ConferenceLines conferences={conferences} gapYears={[]} showCountry={false} />
    </Section>
  );
}
