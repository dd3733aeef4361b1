import type { Fact, Point } from '../../../electron/contract/facts.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Cite } from './Cite.tsx';
import { citedFact } from './cited.ts';

interface PointLineProps {
  /** What lies there, for the source marker. */
  readonly label: string;
  readonly point: Fact<Point>;
}

/** Where a place lies, in degrees, with its sources. */
export function PointLine({ label, point }: PointLineProps) {
  const format = useFormat();
  return (
    <p className={facts.detail}>
      {format.point(point.best.value)}
      <Cite label={label} cited={citedFact(point, format.point)} />
    </p>
  );
}
