import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare, preferencesOf } from './desktop.ts';

const nodes = ['require', 'process', 'module', 'Buffer', 'global', '__dirname'];

test('the page has no Node', async ({ atlas }) => {
  await atlas.open('#/');
  expect(await atlas.page.evaluate((names) => names.filter((n) => n in window), nodes)).toEqual([]);
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
  });
});

test('nor has a frame or a worker of a window like ours', async ({ atlas }) => {
  const page = await openBare(mainOf(atlas), '<iframe srcdoc="x"></iframe>', {});
  const seen = await page.evaluate(async (names) => {
    const frame = document.querySelector('iframe')?.contentWindow as object;
    const code = `postMessage(${JSON.stringify(names)}.filter((name) => name in self))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const inWorker = await new Promise<string[]>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    return { inWorker, inFrame: names.filter((name) => name in frame) };
  }, nodes);
  await page.close();
  expect(seen).toEqual({ inWorker: [], inFrame: [] });
});
