import type { ArticleBlock, TextRun } from '../../../electron/contract/articles.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
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
  const before = block.runs.slice(0, -1);
  const last = block.runs.at(-1);
  const marker = (
    <Cite
      label={t('article.passage', { opening: blockOpening(block) })}
      cited={citedSources(block.sourceIds, block.asOf)}
    />
  );
  return (
    <>
      {block.notYet && block.happened !== null && (
        <span className={css.notYet}>{t('article.notYet', { date: date(block.happened) })} </span>
      )}
      {before.map((run) => (
        <Run key={`${run.to} ${run.text}`} run={run} />
      ))}
      {last !== undefined && last.to !== null && <Run run={last} />}
      <Glued text={last?.to === null ? last.text : ''}>{marker}</Glued>
    </>
  );
}

function Run({ run: { text, to } }: { readonly run: TextRun }) {
  if (to === null) return text;
  return (
    <RouteLink to={parseAddress(to).route} className={prose.link}>
      {text}
    </RouteLink>
  );
}
