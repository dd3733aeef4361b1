import './flow.css';
import './print.css';
import { type CSSProperties, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Paper } from '../../electron/contract/printing.ts';
import { ErrorBoundary } from '../features/trouble/ErrorBoundary.tsx';
import { PaperContext } from './PaperContext.ts';
import { type Pagination, sameBreaks, watchBreaks } from './pagination.ts';
import { paperName, unitsOf } from './paper.ts';

/** Between two sheets of the preview, CSS pixels; see flow.css. */
const gap = 30;

/** A paper in whole CSS pixels, as Chromium prints it. */
const pixelsOf = (paper: Paper) => {
  const [width, height] = unitsOf(paper);
  return { width: Math.ceil(width), height: Math.ceil(height) };
};

export interface FlowPart {
  readonly id: string;
  readonly content: ReactNode;
}

interface PaperFlowProps {
  readonly paper: Paper;
  readonly label: string;
  /** Each begins on a new page. */
  readonly parts: readonly FlowPart[];
  /** Shown before the parts, and told where they begin once that is known. */
  readonly front: (laid: Pagination | null) => ReactNode;
  readonly back: ReactNode;
  readonly waiting: ReactNode;
  readonly onLaid: (laid: Pagination) => void;
}

/**
 * Screens one after the other on sheets of paper, as they will be printed. The browser's own
 * columns break the text on the screen where its pages break it in print, since both are as wide
 * and as high; so the contents can name pages before anything is printed.
 */
export function PaperFlow(props: PaperFlowProps) {
  const { paper, label, parts, front, back, waiting, onLaid } = props;
  const place = useRef<HTMLElement>(null);
  const [laid, setLaid] = useState<Pagination | null>(null);
  const scale = useScale(place, paper);
  const { width, height } = pixelsOf(paper);
  const style = {
    '--sheets': laid?.sheets ?? 1,
    '--scale': scale,
    '--sheet-width': `${width}px`,
    '--sheet-height': `${height}px`,
  } as CSSProperties;
  const follow = (next: Pagination) => {
    setLaid((before) => (before !== null && sameBreaks(before, next) ? before : next));
    onLaid(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section className="paper-table" aria-label={label} ref={place} style={style} tabIndex={0}>
      <Suspense fallback={waiting}>
        <div className="paper-strip">
          {Array.from({ length: laid?.sheets ?? 1 }, (_, sheet) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number.
            <Sheet key={sheet} number={sheet + 1} />
          ))}
          <PaperContext value={true}>
            <Flow paper={paper} pitch={width + gap} onLaid={follow}>
              {front(laid)}
              {parts.map(({ id, content }) => (
                <section className="paper-part" key={id} data-part={id}>
                  <ErrorBoundary>{content}</ErrorBoundary>
                </section>
              ))}
              {back}
            </Flow>
          </PaperContext>
        </div>
      </Suspense>
    </section>
  );
}

/** An empty sheet under the text, with its number where the printer puts it. */
function Sheet({ number }: { readonly number: number }) {
  return (
    <div
      className="paper-blank"
      aria-hidden="true"
      style={{ '--sheet': number - 1 } as CSSProperties}
    >
      <span>{number}</span>
    </div>
  );
}

interface FlowProps {
  readonly paper: Paper;
  /** From a sheet to the next, CSS pixels. */
  readonly pitch: number;
  readonly onLaid: (laid: Pagination) => void;
  readonly children: ReactNode;
}

function Flow({ paper, pitch, onLaid, children }: FlowProps) {
  const flow = useRef<HTMLDivElement>(null);
  const tell = useRef(onLaid);
  useEffect(() => {
    tell.current = onLaid;
  });
  useEffect(() => {
    if (flow.current === null) return;
    return watchBreaks(flow.current, pitch, (laid) => tell.current(laid));
  }, [pitch]);
  return (
    <div className="paper-flow" data-paper={paperName(paper)} ref={flow}>
      {children}
    </div>
  );
}

/** How large the sheets are shown: two beside each other where they are upright, else one. */
function useScale(place: React.RefObject<HTMLElement | null>, paper: Paper): number {
  const [width, setWidth] = useState(1000);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  const beside = paper.orientation === 'portrait' && width > 700 ? 2 : 1;
  return Math.max(0.3, Math.min(1, width / (beside * (pixelsOf(paper).width + gap) + 2 * gap)));
}
