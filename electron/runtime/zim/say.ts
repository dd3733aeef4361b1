import { IntlMessageFormat } from 'intl-messageformat';
import english from './messages/en.json' with { type: 'json' };

/** A text of the pages in the ZIM, in ICU's message format as the atlas's own, with its values. */
export function say(
  key: keyof typeof english,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return String(new IntlMessageFormat(english[key], 'en').format(values));
}
