/** Where a part, or a section of it, begins. */
export interface Break {
  readonly title: string;
  /** 1 for a part, 2 for a section of one. */
  readonly level: 1 | 2;
  /** The sheet it begins on, from 1. */
  readonly page: number;
}

export interface Pagination {
  readonly sheets: number;
  readonly breaks: readonly Break[];
}

export const sameBreaks = (a: Pagination, b: Pagination): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Tells where the parts of a flow begin, now and whenever that changes: when text comes or goes,
 * and when faces have been read.
 * @param flow laid out in columns, each as large as the printed part of a page
 * @param pitch from the start of a column to that of the next, CSS pixels before any scaling
 * @returns what stops it
 */
export function watchBreaks(
  flow: HTMLElement,
  pitch: number,
  tell: (laid: Pagination) => void,
): () => void {
  let asked = 0;
  const measure = () => {
    asked = 0;
    tell(breaksOf(flow, pitch));
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(measure);
  };
  const observer = new MutationObserver(ask);
  observer.observe(flow, { subtree: true, childList: true, characterData: true });
  document.fonts.addEventListener('loadingdone', ask);
  ask();
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', ask);
    cancelAnimationFrame(asked);
  };
}

/** What is never parted, and so may begin a page. */
const blocks =
  '[data-part] :is(section, article, li, tr, p, figure, dl > div, h2, h3, blockquote, svg), footer';

/**
 * Marks what begins a page, so that it begins one in print too: there, letters are set without
 * being moved to whole pixels, and lines come out a hair lower or higher than on the screen.
 */
function markPageStarts(flow: HTMLElement, sheetOf: (element: Element) => number): void {
  let last = 1;
  for (const block of flow.querySelectorAll<HTMLElement | SVGElement>(blocks)) {
    const sheet = sheetOf(block);
    const isPart = block.closest('[data-part]')?.firstElementChild === block;
    if (sheet > last && !isPart) block.dataset.pageStart = '';
    else delete block.dataset.pageStart;
    last = Math.max(last, sheet);
  }
}

function breaksOf(flow: HTMLElement, pitch: number): Pagination {
  const origin = flow.getBoundingClientRect();
  // The strip is shown smaller than it is; its first column is as wide as the flow's own box.
  const scale = flow.offsetWidth === 0 ? 1 : origin.width / flow.offsetWidth;
  const sheetAt = (x: number) => Math.floor((x - origin.left + 1) / (pitch * scale)) + 1;
  const sheetOf = (element: Element) => sheetAt(element.getClientRects()[0]?.left ?? origin.left);
  markPageStarts(flow, sheetOf);
  const breaks: Break[] = [];
  for (const part of flow.querySelectorAll('[data-part]')) {
    for (const heading of part.querySelectorAll('h1, h2')) {
      const level = heading.localName === 'h1' ? 1 : 2;
      const title = heading.textContent.trim();
      if (title !== '') breaks.push({ title, level, page: sheetOf(heading) });
    }
  }
  const last = flow.lastElementChild?.getClientRects();
  const end = last === undefined ? undefined : [...last].at(-1);
  return { sheets: end === undefined ? 1 : sheetAt(end.left), breaks };
}
