interface Dated {
  readonly date: string;
  readonly sourceIds: readonly string[];
}

const yearOf = ({ date }: Dated): number => Number(date.slice(0, 4));

/**
 * The sources of the last thing before a year and of the first after it: what it rests on that
 * there was nothing of the kind between them.
 * @param dated in the order of their dates
 */
export function sourcesAround(dated: readonly Dated[], year: number): readonly string[] {
  const before = dated.findLast((one) => yearOf(one) < year);
  const after = dated.find((one) => yearOf(one) > year);
  return [...new Set([...(before?.sourceIds ?? []), ...(after?.sourceIds ?? [])])];
}
