interface Example {
  /** In the catalogue as `compare.example.<id>`. */
  readonly id: string;
  readonly pieces: readonly string[];
  /** Whether only the view of the whole earth shows it. */
  readonly world?: true;
}

/** Ready-made comparisons, each of which a lesson could begin with. */
export const examples: readonly Example[] = [
  { id: 'afghanistan-turkiye', pieces: ['AF@TR'] },
  { id: 'kazakhstan-india', pieces: ['KZ@IN'] },
  { id: 'afghanistan-france', pieces: ['AF@FR'] },
  { id: 'three-kazakhstan', pieces: ['AF@47.5_52', 'AF@48.5_66.5', 'AF@48_80.5'] },
  { id: 'iran-saudi-arabia', pieces: ['IR@SA', 'PK@SA'] },
  { id: 'russia-africa', pieces: ['RU@3_22'], world: true },
];
