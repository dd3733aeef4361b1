import type { AnchorHTMLAttributes } from 'react';
import { useOnPaper } from '../print/PaperContext.ts';
import type { Route } from './routes.ts';
import { useHref } from './useAddress.ts';

interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Route;
}

/** A link to a place in the atlas; the only way links are made. On paper it is its words. */
export function RouteLink({ to, ...rest }: RouteLinkProps) {
  const href = useHref();
  if (useOnPaper())
    return (
      // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere, in the look of its place.
      <a className={rest.className} data-on-paper>
        {rest.children}
      </a>
    );
  return <a href={href(to)} {...rest} />;
}
