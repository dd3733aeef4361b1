import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { median, quantile } from './statistics.ts';

/** What is typed, letter by letter: names of all kinds and scripts, slips, and nonsense. */
export const typed = [
  ...['Kazakhstan', 'Istanbul', 'افغانستان', 'Қазақстан', 'counter narcotics', 'Türkiye', 'भारत'],
  ...['Turkmanistan', 'heart of asia', 'Ташкент', 'Erdogan', 'qqqqzzzz', 'Shanghai', 'تاجیکستان'],
  ...['Nur-Sultan', 'regional cooperation', 'Kyrgyzstan', 'اسلام آباد', 'Uzbekstan', 'NATO'],
] as const;

/** Milliseconds between two keystrokes: 15 a second, twice what a quick typist does. */
const betweenKeys = 65;

/**
 * Types into the search box of a real page and takes, for each keystroke, the milliseconds from
 * the key's event (its own time stamp) until the frame with its results has been painted: the
 * message posted in that frame's requestAnimationFrame comes after its painting. Nothing is asked
 * of the page meanwhile; it tells by itself.
 */
export async function typeAndTime(page: Page, rounds: number): Promise<readonly number[]> {
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await box.waitFor({ timeout: 60_000 });
  let told: (paint: { text: string; took: number }) => void = () => undefined;
  await page.exposeFunction('tellPainted', (text: string, took: number) => told({ text, took }));
  await page.evaluate(watchPaints);
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const text of typed) {
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
        // The first round warms up what compiles as it runs.
        if (round > 0 && place > 0) samples.push(took);
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
