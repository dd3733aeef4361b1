import type { MergePreview } from '../../../electron/contract/notebook/merge.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Dialog.module.css';

/** How much of each kind is new here, here already, or different here. */
export function ImportCounts({ preview }: { readonly preview: MergePreview }) {
  const t = useText();
  const { notes, bookmarks, visits, settings } = preview;
  const rows = [
    ['notes', notes.fresh.length, notes.same, notes.conflicts.length],
    ['bookmarks', bookmarks.fresh.length, bookmarks.same, 0],
    ['history', visits.fresh.length, visits.same, 0],
    ['settings', Object.keys(settings.fresh).length, settings.same, settings.kept.length],
  ] as const;
  return (
    <table className={css.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('notebook.previewNew')}</th>
          <th scope="col">{t('notebook.previewSame')}</th>
          <th scope="col">{t('notebook.previewConflict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([part, ...counts]) => (
          <tr key={part}>
            <th scope="row">{t(`notebook.part.${part}`)}</th>
            {counts.map((count, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still.
              <td key={column}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
