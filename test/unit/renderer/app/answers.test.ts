import { describe, expect, it } from 'vitest';
import type { AtlasApi } from '../../../../electron/contract/api.ts';
import { fail, ok } from '../../../../electron/contract/result.ts';
import { Answers, questionOf } from '../../../../renderer/app/answers.ts';

/** A host that answers a search only when told to, so that answers can come out of order. */
function slowHost() {
  const waiting: { readonly text: string; readonly answer: () => void }[] = [];
  const api = ((_method: string, args: { text: string }) =>
    new Promise((resolve) => {
      const answer = () => resolve(ok({ text: args.text, hits: [], suggestions: [] }));
      waiting.push({ text: args.text, answer });
    })) as unknown as AtlasApi;
  return { api, waiting };
}

describe('answers', () => {
  it('are asked for once', () => {
    const { api, waiting } = slowHost();
    const answers = new Answers(api);
    const first = answers.get('search.find', { text: 'Kabul', limit: 8, kind: null });
    expect(answers.get('search.find', { text: 'Kabul', limit: 8, kind: null })).toBe(first);
    expect(waiting).toHaveLength(1);
  });

  it('belong to their questions, in whatever order they come', async () => {
    const { api, waiting } = slowHost();
    const answers = new Answers(api);
    const early = answers.get('search.find', { text: 'Ka', limit: 8, kind: null });
    const late = answers.get('search.find', { text: 'Kabul', limit: 8, kind: null });
    waiting[1]?.answer();
    waiting[0]?.answer();
    expect(await late).toMatchObject({ value: { text: 'Kabul' } });
    expect(await early).toMatchObject({ value: { text: 'Ka' } });
  });

  it('turn a host that breaks into a named error', async () => {
    const answers = new Answers(() => Promise.reject(new Error('the worker is gone')));
    expect(await answers.get('atlas.about', {})).toEqual({
      ok: false,
      error: { kind: 'internal', detail: 'atlas.about: the worker is gone' },
    });
  });

  it('tell once of a database that cannot be read, and forget it to try again', async () => {
    const answers = new Answers(async () => fail('database-damaged', 'no pages'));
    let told = 0;
    answers.subscribe(() => {
      told += 1;
    });
    await answers.get('atlas.about', {});
    expect(answers.databaseError()).toEqual({ kind: 'database-damaged', detail: 'no pages' });
    expect(told).toBe(1);
    answers.forget();
    expect(answers.databaseError()).toBeNull();
    expect(told).toBe(2);
  });

  it('that fail after the reader has tried again, to questions of before, are no news', async () => {
    const fails: (() => void)[] = [];
    const answers = new Answers(
      () =>
        new Promise((resolve) => fails.push(() => resolve(fail('database-damaged', 'no pages')))),
    );
    const early = answers.get('atlas.about', {});
    answers.forget();
    fails[0]?.();
    await early;
    expect(answers.databaseError()).toBeNull();
    const again = answers.get('atlas.about', {});
    fails[1]?.();
    await again;
    expect(answers.databaseError()).toMatchObject({ kind: 'database-damaged' });
  });

  it('that are known are not asked for, until the reader tries again', async () => {
    let asked = 0;
    const about = questionOf('atlas.about', {});
    const answers = new Answers(
      async () => {
        asked += 1;
        return fail('database-damaged', 'no pages');
      },
      new Map([[about, ok({ participants: 15 })]]),
    );
    expect(await answers.get('atlas.about', {})).toEqual(ok({ participants: 15 }));
    expect(asked).toBe(0);
    answers.forget();
    expect(await answers.get('atlas.about', {})).toMatchObject({ ok: false });
  });

  it('that are known do not hide a database that cannot be read', async () => {
    const answers = new Answers(
      async () => fail('database-missing', 'no file'),
      new Map([[questionOf('atlas.about', {}), ok({ participants: 15 })]]),
    );
    await answers.confirm();
    expect(answers.databaseError()).toEqual({ kind: 'database-missing', detail: 'no file' });
  });

  it('leave other errors to the screen that asked', async () => {
    const answers = new Answers(async () => fail('not-found', 'no country ZZ'));
    await answers.get('countries.get', { code: 'ZZ', on: '2020-01-01' });
    expect(answers.databaseError()).toBeNull();
  });
});
