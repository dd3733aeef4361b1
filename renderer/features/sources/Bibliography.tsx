import type { Source } from '../../../electron/contract/sources.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { AddressTools } from '../links/AddressTools.tsx';

/** What is known of a source; its addresses as text to copy. */
export function Bibliography({ source }: { readonly source: Source }) {
  const t = useText();
  const { date } = useFormat();
  const { seed_reference: reference, archive_address: archive, archived } = source;
  const rows = [
    { term: t('source.author'), value: source.author },
    { term: t('source.publisher'), value: source.publisher },
    { term: t('source.licence'), value: source.licence },
    { term: t('source.published'), value: source.published && date(source.published) },
    { term: t('source.accessed'), value: source.accessed && date(source.accessed) },
    {
      term: t('source.reference'),
      value: reference && t('source.referenceNumber', { number: reference }),
    },
    { term: t('source.note'), value: source.note },
  ].filter(({ value }) => value !== null && value !== '');
  return (
    <dl className={facts.facts}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {source.address !== null && (
        <Address
          term={t('source.address')}
          address={source.address}
          copy={t('ui.copyAddress')}
          detail={null}
        />
      )}
      {archive !== null && (
        <Address
          term={t('source.archive')}
          address={archive}
          copy={t('source.copyArchive')}
          detail={archived === null ? null : t('source.archivedOn', { date: date(archived) })}
        />
      )}
    </dl>
  );
}

interface AddressProps {
  readonly term: string;
  readonly address: string;
  readonly copy: string;
  readonly detail: string | null;
}

function Address({ term, address, copy, detail }: AddressProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className={prose.address}>{address}</span>
        <br />
        {detail !== null && <span className={facts.detail}>{detail} · </span>}
        <AddressTools address={address} copyLabel={copy} />
      </dd>
    </div>
  );
}
