/** What the map has selected, or was asked to select. */
export type MapSelection =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'conference'; readonly ordinal: number }
  | { readonly kind: 'organisation'; readonly code: string }
  | { readonly kind: 'dispute'; readonly id: string };
