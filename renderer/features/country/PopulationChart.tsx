import { useId } from 'react';
import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import css from './Country.module.css';
import { layOutSeries } from './chart.ts';

const frame = { width: 400, height: 132, inset: { top: 20, right: 4, bottom: 18, left: 4 } };

interface PopulationChartProps {
  readonly name: string;
  readonly series: CountryProfile['populationSeries'];
  /** The year of the figure given above the chart. */
  readonly marked: number | null;
}

/** The population over the years: estimates as a line, projections dashed; the numbers as a table. */
export function PopulationChart({ name, series, marked }: PopulationChartProps) {
  const t = useText();
  const { compact, number } = useFormat();
  const id = useId();
  const { points, revision } = series;
  const first = points.at(0);
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const chart = layOutSeries(points, frame);
  const base = chart.y(0);
  const markedPoint = points.find(({ year }) => year === marked);
  const title = t('chart.title', { name, from: String(first.year), to: String(last.year) });
  return (
    <figure className={css.chart} aria-labelledby={id}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
        <line x1={4} x2={396} y1={base} y2={base} className={css.axis} />
        <path
          d={`${chart.estimates}${chart.projections.replace('M', 'L')}L${chart.x(last.year)} ${base}L${chart.x(first.year)} ${base}Z`}
          className={css.fill}
        />
        <path d={chart.estimates} className={css.estimates} />
        <path d={chart.projections} className={css.projections} />
        {[first, last].map((point) => (
          <g key={point.year}>
            <circle
              cx={chart.x(point.year)}
              cy={chart.y(point.count)}
              r={2.5}
              className={css.end}
            />
            <text
              x={chart.x(point.year)}
              y={chart.y(point.count) - 8}
              textAnchor={point === first ? 'start' : 'end'}
              className={css.endValue}
            >
              {compact(point.count)}
            </text>
            <text
              x={chart.x(point.year)}
              y={frame.height - 4}
              textAnchor={point === first ? 'start' : 'end'}
              className={css.endYear}
            >
              {point.year}
            </text>
          </g>
        ))}
        {markedPoint !== undefined && (
          <circle
            cx={chart.x(markedPoint.year)}
            cy={chart.y(markedPoint.count)}
            r={3.5}
            className={css.marked}
          />
        )}
      </svg>
      <figcaption id={id}>
        {title}. {t('chart.legend')} {revision}
        <Cite label={t('chart.label')} cited={citedSources(series.sourceIds)} />
      </figcaption>
      <table className="visually-hidden">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.year')}</th>
            <th scope="col">{t('country.population')}</th>
            <th scope="col">{t('chart.status')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ year, count, status }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{number(count)}</td>
              <td>{t(`chart.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
