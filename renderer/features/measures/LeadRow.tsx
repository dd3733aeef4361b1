import type { MeasureList } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import { LeadMark } from './LeadMark.tsx';
import { ledBy, partIn } from './leads.ts';
import css from './Measures.module.css';

interface LeadRowProps {
  readonly code: string;
  readonly name: string;
  readonly to: Route;
  readonly remark: string | null;
  readonly measures: MeasureList['measures'];
}

/** A country or an organisation, and its part in each measure on the day. */
export function LeadRow({ code, name, to, remark, measures }: LeadRowProps) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <RouteLink to={to}>{name}</RouteLink>
        {remark !== null && <span className={css.detail}>{remark}</span>}
      </th>
      {measures.map((measure) => {
        const part = partIn(measure, code);
        return (
          <td key={measure.code} data-exists={measure.exists}>
            {part !== undefined && (
              <>
                <LeadMark role={part.role} />
                <Cite
                  label={t('measures.partLabel', { name, measure: measure.name })}
                  cited={citedStatement(part.party, (role) => t(`measures.role.${role}`))}
                />
              </>
            )}
          </td>
        );
      })}
      <td className={css.total}>{to.screen === 'country' && ledBy(measures, code)}</td>
    </tr>
  );
}
