import { contentSecurityPolicy } from '../../../../electron/security/csp.ts';
import { expect, test } from '../../fixtures.ts';

test('the page comes with the policy, and so does every other file', async ({ atlas }) => {
  await atlas.open('#/');
  const policies = await atlas.page.evaluate(async () => {
    const files = ['index.html', 'map/region.json', 'none.html'];
    const answers = await Promise.all(files.map((file) => fetch(`app://atlas/${file}`)));
    return answers.map((answer) => answer.headers.get('content-security-policy'));
  });
  for (const policy of policies) expect(policy).toBe(contentSecurityPolicy('desktop'));
});

test('neither text nor wasm becomes code, nor text a style', async ({ atlas }) => {
  await atlas.open('#/');
  const outcome = await atlas.page.evaluate(async () => {
    const attempt = (run: () => unknown) => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    // The debugger that runs this lifts the rule against eval for its own turn of the loop.
    await new Promise((resolve) => setTimeout(resolve));
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const wasm = await WebAssembly.compile(empty).then(
      () => 'ran',
      () => 'refused',
    );
    const global = window as unknown as { inlineRan?: boolean };
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<i id="inline" style="color: red">x</i>');
    const inline = document.getElementById('inline') as HTMLElement;
    inline.setAttribute('onclick', 'window.inlineRan = true');
    inline.click();
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    return {
      eval: attempt(() => new Function('return 1')()),
      wasm,
      inlineScript: global.inlineRan ?? false,
      inlineStyle: inline.style.color,
      styleElement: style.sheet?.cssRules.length ?? 0,
    };
  });
  expect(outcome).toEqual({
    eval: 'EvalError',
    wasm: 'refused',
    inlineScript: false,
    inlineStyle: '',
    styleElement: 0,
  });
});
