import { useText } from '../../app/messages/useText.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** A blank map for a class, to be printed. */
export default function WorksheetScreen(_: { readonly choice: string }) {
  const t = useText();
  return <PageHeading title={t('worksheet.title')} />;
}
