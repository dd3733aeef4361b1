import type { ArticleBlock } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import css from './Article.module.css';
import { blockGroups, blockOpening, blockText } from './blockGroups.ts';

interface ArticleProseProps {
  readonly blocks: readonly ArticleBlock[];
}

/**
 * The text of an article, each block with its source marker. Stands inside a CitationContext
 * that has the article's sources.
 */
export function ArticleProse({ blocks }: ArticleProseProps) {
  if (blocks.length === 0) return null;
  return (
    <div className={css.prose}>
      {blockGroups(blocks).map((group) => {
        switch (group.kind) {
          case 'heading':
            return (
              <h2 key={blockText(group.block)} className={css.heading}>
                {blockText(group.block)}
              </h2>
            );
          case 'paragraph':
            return (
              <p key={blockText(group.block)} data-not-yet={group.block.notYet}>
                <BlockLine block={group.block} />
              </p>
            );
          case 'list':
            return (
              <ul key={group.items.map(blockText).join()} className={css.list}>
                {group.items.map((item) => (
                  <li key={blockText(item)} data-not-yet={item.notYet}>
                    <BlockLine block={item} />
                  </li>
                ))}
              </ul>
            );
        }
        return null;
      })}
    </div>
  );
}

function BlockLine({ block }: { readonly block: ArticleBlock }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <>
      {block.notYet && block.happened !== null && (
        <span className={css.notYet}>{t('article.notYet', { date: date(block.happened) })} </span>
      )}
      {block.runs.map(({ text, to }) =>
        to === null ? (
          text
        ) : (
          <RouteLink key={`${to} ${text}`} to={parseAddress(to).route} className={prose.link}>
            {text}
          </RouteLink>
        ),
      )}
      <Cite
        label={t('article.passage', { opening: blockOpening(block) })}
        cited={citedSources(block.sourceIds, block.asOf)}
      />
    </>
  );
}
