import type { ExportTable } from '../../../electron/contract/exports.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Data.module.css';
import { SaveButton } from './SaveButton.tsx';
import { SaveTableButton } from './SaveTableButton.tsx';

/** Everything the atlas knows, to take away: tables as CSV, or the database as a whole. */
export default function DataScreen() {
  const t = useText();
  const size = useSize();
  const list = useAtlas('exports.list', {});
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const { tables, databaseBytes } = list.value;
  const contract = tables.filter(({ name }) => name.startsWith('atlas_'));
  const others = tables.filter(({ name }) => !name.startsWith('atlas_'));
  return (
    <div className={prose.column}>
      <PageHeading title={t('data.title')} kicker={t('data.kicker', { count: tables.length })} />
      <p className={prose.lead}>{t('data.lead')}</p>
      <Section title={t('worksheet.title')}>
        <p className={css.text}>
          {t('worksheet.toTake')}{' '}
          <RouteLink to={{ screen: 'worksheet', choice: '' }} className={prose.link}>
            {t('worksheet.toSheets')}
          </RouteLink>
        </p>
      </Section>
      <Section title={t('data.database')} aside={size(databaseBytes)}>
        <p className={css.text}>{t('data.databaseText')}</p>
        <SaveButton
          request={{ what: 'database' }}
          label={t('data.saveDatabase')}
          name={t('data.saveDatabase')}
        />
      </Section>
      <Section title={t('data.contract')}>
        <p className={css.text}>{t('data.contractText')}</p>
        <Tables tables={contract} />
      </Section>
      <Section title={t('data.tables')}>
        <p className={css.text}>{t('data.tablesText')}</p>
        <Tables tables={others} />
      </Section>
      <Section title={t('data.howToCite')}>
        <p className={css.text}>{t('data.howToCiteText')}</p>
        <p className={css.text}>
          <CopyButton text={t('data.citation')} label={t('data.copyCitation')} />
        </p>
        <p className={css.text}>
          <RouteLink to={{ screen: 'sources' }} className={prose.link}>
            {t('data.toSources')}
          </RouteLink>
        </p>
      </Section>
    </div>
  );
}

function Tables({ tables }: { readonly tables: readonly ExportTable[] }) {
  const t = useText();
  const size = useSize();
  return (
    <ul className={`${prose.ruled} ${css.tables}`}>
      {tables.map(({ name, description, columns, rows, bytes }) => (
        <li key={name}>
          <div>
            <p className={css.name}>{name}</p>
            <p className={css.text}>{description}</p>
            <p className={css.detail}>
              {t('data.tableSize', { rows, columns: columns.length, size: size(bytes) })}
            </p>
          </div>
          <SaveTableButton table={name} />
        </li>
      ))}
    </ul>
  );
}

/** Sizes of files as people read them: 12 kB, 0.8 MB. */
function useSize(): (bytes: number) => string {
  const t = useText();
  const { number } = useFormat();
  return (bytes) =>
    bytes < 1_000_000
      ? t('data.kilobytes', { size: number(Math.max(1, bytes / 1000)) })
      : t('data.megabytes', { size: (bytes / 1_000_000).toFixed(1) });
}
