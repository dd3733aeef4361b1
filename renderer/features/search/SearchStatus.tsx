import type { SearchAnswer } from '../../../electron/contract/search.ts';
import { useText } from '../../app/messages/useText.ts';
import { inGroups, totalOf } from './hits.ts';

interface SearchStatusProps {
  /** What the list shows; null where it shows no answer. */
  readonly answer: SearchAnswer | null;
  readonly text: string;
}

/** What has been found, for a screen reader to announce. */
export function SearchStatus({ answer, text }: SearchStatusProps) {
  const t = useText();
  return (
    <span role="status" className="visually-hidden">
      {answer !== null &&
        (answer.hits.length === 0 ? (
          t('search.nothing', { text: shortened(text) })
        ) : (
          <Found answer={answer} />
        ))}
    </span>
  );
}

function Found({ answer }: { readonly answer: SearchAnswer }) {
  const t = useText();
  return t(answer.near ? 'search.announceNear' : 'search.announce', {
    count: totalOf(answer),
    first: inGroups(answer.hits)[0]?.title ?? '',
  });
}

/** A text short enough to be read back to whom typed it. */
export const shortened = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 80)}…` : text;
