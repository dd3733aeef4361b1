import type { AnchorHTMLAttributes } from 'react';
import type { Route } from './routes.ts';
import { useHref } from './useAddress.ts';

interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Route;
}

/** A link to a place in the atlas; the only way links are made. */
export function RouteLink({ to, ...rest }: RouteLinkProps) {
  return <a href={useHref()(to)} {...rest} />;
}
