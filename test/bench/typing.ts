import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { nonsense, spellings } from '../unit/db/queries/spellings.ts';
import { median, quantile } from './statistics.ts';

/** What is typed first, so that what compiles as it runs is warm: names of all kinds and scripts. */
const warmUp = [
  ...['Kazakhstan', 'Istanbul', 'افغانستان', 'Қазақстан', 'counter narcotics', 'Türkiye', 'भारत'],
  ...['Turkmanistan', 'heart of asia', 'Ташкент', 'Erdogan', 'qqqqzzzz', 'Shanghai', 'تاجیکستان'],
  ...['Nur-Sultan', 'regional cooperation', 'Kyrgyzstan', 'اسلام آباد', 'Uzbekstan', 'NATO'],
];

/** What is timed: every twelfth of the spellings that the search has to know, and some nonsense. */
const timed = [
  ...spellings.map(({ query }) => query).filter((_, place) => place % 12 === 0),
  ...nonsense.slice(0, 5),
];

/** Milliseconds between two keystrokes: 15 a second, twice what a quick typist does. */
const betweenKeys = 65;

/**
 * Types into the search box of a real page and takes, for each keystroke, the milliseconds from
 * the key's event (its own time stamp) until the frame with its results has been painted: the
 * message posted in that frame's requestAnimationFrame comes after its painting. Nothing is asked
 * of the page meanwhile; it tells by itself. A text that has been asked for before is not counted:
 * the page has its answer still.
 */
export async function typeAndTime(page: Page): Promise<readonly number[]> {
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await box.waitFor({ timeout: 60_000 });
  let told: (paint: { text: string; took: number }) => void = () => undefined;
  await page.exposeFunction('tellPainted', (text: string, took: number) => told({ text, took }));
  await page.evaluate(watchPaints);
  const samples: number[] = [];
  const asked = new Set<string>();
  for (const text of [...warmUp, ...timed]) {
    await box.fill('');
    const letters = [...text];
    for (const [place, letter] of letters.entries()) {
      const sofar = letters.slice(0, place + 1).join('');
      const painted = new Promise<number>((resolve) => {
        told = (paint) => paint.text === sofar && resolve(paint.took);
      });
      await setTimeout(betweenKeys);
      await page.keyboard.insertText(letter);
      const took = await painted;
      if (!asked.has(sofar) && place > 0 && !warmUp.includes(text)) samples.push(took);
      asked.add(sofar);
    }
  }
  return samples;
}

export function printTyping(name: string, samples: readonly number[]): void {
  const figures = [median(samples), quantile(samples, 0.99), Math.max(...samples)];
  const text = figures.map((figure) => `${figure.toFixed(2)} ms`.padStart(12)).join('');
  console.log(`${name.padEnd(46)} ${text}`);
}

declare global {
  interface Window {
    tellPainted(text: string, took: number): void;
  }
}

/** Runs in the page. */
function watchPaints(): void {
  const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
  const started = new Map<string, number>();
  input?.addEventListener('input', (event) => started.set(input.value, event.timeStamp), true);
  new MutationObserver(() => {
    const text = document.querySelector('[data-for]')?.getAttribute('data-for');
    const begun = text ? started.get(text) : undefined;
    if (!text || begun === undefined) return;
    started.delete(text);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.tellPainted(text, performance.now() - begun);
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}
