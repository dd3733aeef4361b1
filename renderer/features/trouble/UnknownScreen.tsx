import { useText } from '../../app/messages/useText.ts';
import type { UnknownReason } from '../../app/routes.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { WaysOn } from './WaysOn.tsx';

const reasons: Readonly<Record<UnknownReason, string>> = {
  page: 'unknown.page',
  'country-code': 'unknown.country-code',
  'conference-number': 'unknown.conference-number',
  'organisation-code': 'unknown.organisation-code',
  'measure-code': 'unknown.measure-code',
};

interface UnknownScreenProps {
  readonly path: string;
  readonly why: UnknownReason;
}

/** An address that leads nowhere: says so, and offers ways on. */
export default function UnknownScreen({ path, why }: UnknownScreenProps) {
  const t = useText();
  return (
    <div className={prose.column}>
      <PageHeading kicker={t('unknown.kicker')} title={t('unknown.title')} />
      <p className={prose.lead}>{t(reasons[why])}</p>
      <p className={prose.address}>
        <bdi>#{path}</bdi>
      </p>
      <WaysOn />
    </div>
  );
}
