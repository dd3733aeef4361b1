import { useId } from 'react';
import type { MeasureList } from '../../../electron/contract/measures.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import { ribbonScale } from '../ribbon/scale.ts';
import css from './Steps.module.css';
import { layOutSteps } from './steps.ts';

const width = 1200;
const ground = 150;
const unit = 14;

/** How many measures there were, as steps over the years, and where the shown day stands. */
export function StepChart({ counts }: { readonly counts: MeasureList['counts'] }) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const id = useId();
  const scale = ribbonScale(today);
  const x = (share: number) => share * width;
  const y = (count: number) => ground - count * unit;
  const steps = layOutSteps(counts, scale.place);
  const at = x(scale.place(day));
  return (
    <figure className={css.figure} aria-labelledby={id}>
      <div className={css.scroll}>
        <svg viewBox={`0 0 ${width} 176`} aria-hidden="true" focusable="false">
          {scale.years.map(({ year, start, end }) => (
            <g key={year}>
              <line x1={x(start)} x2={x(start)} y1={ground} y2={ground + 6} className={css.axis} />
              <text
                x={x((start + end) / 2)}
                y={ground + 19}
                textAnchor="middle"
                className={css.year}
              >
                {year}
              </text>
            </g>
          ))}
          <line x1={0} x2={width} y1={ground} y2={ground} className={css.axis} />
          {steps.map((step, index) => {
            const below = y(steps[index - 1]?.count ?? 0);
            const top = y(step.count);
            return (
              <g key={step.date}>
                <rect
                  x={x(step.sure)}
                  width={x(step.to) - x(step.sure)}
                  y={top}
                  height={ground - top}
                  className={css.fill}
                />
                {step.sure > step.from && (
                  <>
                    <rect
                      x={x(step.from)}
                      width={x(step.sure) - x(step.from)}
                      y={below}
                      height={ground - below}
                      className={css.fill}
                    />
                    <path
                      d={`M${x(step.from)} ${below}V${top}H${x(step.sure)}V${below}Z`}
                      className={css.unsure}
                    />
                  </>
                )}
                <path
                  d={
                    step.sure > step.from
                      ? `M${x(step.sure)} ${top}H${x(step.to)}`
                      : `M${x(step.from)} ${below}V${top}H${x(step.to)}`
                  }
                  className={css.line}
                />
                <text x={x(step.sure) + 8} y={top - 12} className={css.count}>
                  {step.count}
                </text>
                <text x={x(step.sure) + 28} y={top - 12} className={css.date}>
                  {t(step.sure > step.from ? 'measures.stepIn' : 'measures.stepSince', {
                    date: date(step.date),
                  })}
                </text>
              </g>
            );
          })}
          <line x1={at} x2={at} y1={8} y2={ground} className={css.now} />
          <path d={`M${at} 2l5 5-5 5-5-5Z`} className={css.nowMark} />
        </svg>
      </div>
      <figcaption id={id}>
        {t('measures.steps', { date: date(day) })}{' '}
        <span className="visually-hidden">
          {steps
            .map(({ count, date: since }) => t('measures.step', { count, date: date(since) }))
            .join(' ')}
        </span>
      </figcaption>
    </figure>
  );
}
