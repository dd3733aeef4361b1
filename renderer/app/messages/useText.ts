import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (id: string, values?: TextValues) => string;

/** Reads texts from the catalogue, by key, as plain strings. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback<Text>((id, values) => intl.formatMessage({ id }, values), [intl]);
}
