import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedFact } from '../citation/cited.ts';
import css from './Organisations.module.css';
import { useMembershipText } from './useMembershipText.ts';

export interface MembershipLine {
  /** Country or organisation. */
  readonly name: string;
  readonly to: Route;
  readonly membership: Statement<string>;
  readonly rivals: readonly Statement<string>[];
}

/** One line for each membership: whose or in what, the status, and its time in words. */
export function MembershipLines({ lines }: { readonly lines: readonly MembershipLine[] }) {
  const t = useText();
  const text = useMembershipText();
  return (
    <ul className={css.lines}>
      {lines.map(({ name, to, membership, rivals }) => (
        <li key={`${name} ${membership.value} ${membership.validFrom}`}>
          <RouteLink to={to}>{name}</RouteLink>
          <span>
            {text.whole(membership)}
            <Cite
              label={t('membership.of', { name, status: text.status(membership.value) })}
              cited={citedFact({ best: membership, rivals }, text.status)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Cell {
  readonly onDay: Statement<string> | null;
  readonly otherwise: readonly Statement<string>[];
  readonly rivals: readonly Statement<string>[];
}
type Subject = Pick<MembershipLine, 'name' | 'to'>;

/** The lines of what held on the day. */
export const linesOnDay = <T extends Cell>(
  cells: readonly T[],
  subject: (cell: T) => Subject,
): readonly MembershipLine[] =>
  cells.flatMap((cell) =>
    cell.onDay === null ? [] : [{ ...subject(cell), membership: cell.onDay, rivals: cell.rivals }],
  );

/** The lines of what held at other times; what contradicts them stands with the first. */
export const linesOtherwise = <T extends Cell>(
  cells: readonly T[],
  subject: (cell: T) => Subject,
): readonly MembershipLine[] =>
  cells.flatMap((cell) =>
    cell.otherwise.map((membership, index) => ({
      ...subject(cell),
      membership,
      rivals: cell.onDay === null && index === 0 ? cell.rivals : [],
    })),
  );
