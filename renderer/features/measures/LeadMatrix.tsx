import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeasureList } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { Section } from '../../ui/Section.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { LeadHeader } from './LeadHeader.tsx';
import { LeadRow } from './LeadRow.tsx';
import { type LeadSorting, leadsOf, nextLeadSorting, sortLeads } from './leads.ts';
import css from './Measures.module.css';

/** Who led which measure on the day: participants by measures, with counts both ways. */
export function LeadMatrix({ list }: { readonly list: MeasureList }) {
  const t = useText();
  const { locale } = useIntl();
  const [sorting, setSorting] = useState<LeadSorting>({ key: 'order', descending: false });
  const { measures, countries } = list;
  const organisations = supporters(list);
  const header = {
    sorting,
    onSort: (key: LeadSorting['key']) => setSorting(nextLeadSorting(sorting, key)),
  };
  return (
    <Section title={t('measures.matrix')} aside={<SaveTableButton table="measure_party" />}>
      <p className={css.hint}>{t('measures.matrixHint')}</p>
      <div className={css.scroll}>
        <table className={css.matrix}>
          <caption className="visually-hidden">{t('measures.matrixCaption')}</caption>
          <thead>
            <tr>
              <LeadHeader column="name" label={t('measures.country')} {...header} />
              {measures.map((measure) => (
                <LeadHeader
                  key={measure.code}
                  column={`measure:${measure.code}`}
                  label={measure.code}
                  detail={measure.exists ? measure.name : t('measures.notYet')}
                  {...header}
                />
              ))}
              <LeadHeader column="count" label={t('measures.led')} {...header} />
            </tr>
          </thead>
          <tbody>
            {sortLeads(countries, measures, sorting, locale).map(({ code, name, participates }) => (
              <LeadRow
                key={code}
                code={code}
                name={name}
                to={{ screen: 'country', code }}
                remark={participates ? null : t('measures.notParticipant')}
                measures={measures}
              />
            ))}
          </tbody>
          <tbody className={css.organisations}>
            {organisations.map(({ code, name }) => (
              <LeadRow
                key={code}
                code={code}
                name={name}
                to={{ screen: 'organisation', code }}
                remark={t('measures.organisation')}
                measures={measures}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('measures.leads')}</th>
              {measures.map((measure) => (
                <td key={measure.code}>{measure.exists && leadsOf(measure)}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

/** The organisations that supported a measure on the day. */
function supporters({ measures }: MeasureList) {
  const found = new Map<string, string>();
  for (const { parties } of measures)
    for (const { organisationCode, name, onDay } of parties)
      if (organisationCode !== null && onDay) found.set(organisationCode, name);
  return [...found].map(([code, name]) => ({ code, name }));
}
