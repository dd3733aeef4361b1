import english from './messages/en.json' with { type: 'json' };

/** A text of the pages in the ZIM, with its `{name}`s replaced by the values of that name. */
export function say(
  key: keyof typeof english,
  values: Readonly<Record<string, string>> = {},
): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => value),
    english[key],
  );
}
