import { useMemo, useState } from 'react';
import { onOf, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { replaceWith } from '../../app/useAddress.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useChosen } from '../../app/useChosen.ts';
import type { Pagination } from '../../print/pagination.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { type DossierChoice, formatChoice, parseChoice } from './choice.ts';
import { collectionsOf, type Holdings } from './collections.ts';
import css from './Dossier.module.css';
import { DossierControls } from './DossierControls.tsx';
import { DossierPages } from './DossierPages.tsx';

/** Pages of the atlas chosen to be printed or saved as one PDF. @param choice the address's query */
export default function DossierScreen({ choice: query }: { readonly choice: string }) {
  const { day } = useDay();
  const answers = {
    countries: useAtlas('countries.list', { on: day }),
    conferences: useAtlas('conferences.list', { on: day }),
    measures: useAtlas('measures.list', { on: day }),
    organisations: useAtlas('organisations.list', { on: day }),
    articles: useAtlas('articles.list', {}),
  };
  for (const answer of Object.values(answers))
    if (!answer.ok) return <ErrorNotice error={answer.error} />;
  const { countries, conferences, measures, organisations, articles } = answers;
  if (!countries.ok || !conferences.ok || !measures.ok || !organisations.ok || !articles.ok)
    return null;
  const held: Holdings = {
    countries: countries.value.countries,
    conferences: conferences.value.conferences,
    measures: measures.value.measures,
    organisations: organisations.value.organisations,
    articles: articles.value,
  };
  return <Dossier query={query} held={held} />;
}

function Dossier({ query, held }: { readonly query: string; readonly held: Holdings }) {
  const t = useText();
  const shown = useDay();
  const [laid, setLaid] = useState<Pagination | null>(null);
  const choice = useMemo(() => parseChoice(query), [query]);
  const [wanted, setWanted] = useChosen(choice);
  const change = (next: DossierChoice) => {
    setWanted(next);
    replaceWith({ screen: 'dossier', choice: formatChoice(next) }, onOf(shown));
  };
  const collections = collectionsOf(held, (key) => t(`dossier.table.${key}`));
  const names = new Map(
    collections.flatMap(({ pages }) => pages.map(({ id, name }) => [id, name])),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <div className={css.screen}>
      <div className={`${css.choices} beside-paper`}>
        <PageHeading title={t('dossier.title')} kicker={t('dossier.kicker')} />
        <p className={css.lead}>{t('dossier.lead')}</p>
        <DossierControls
          choice={wanted}
          held={held}
          collections={collections}
          nameOf={nameOf}
          sheets={laid?.sheets ?? null}
          onChoice={change}
        />
      </div>
      {choice.pages.length === 0 ? (
        <p className={css.empty}>{t('dossier.empty')}</p>
      ) : (
        <DossierPages choice={choice} nameOf={nameOf} onLaid={setLaid} />
      )}
    </div>
  );
}
