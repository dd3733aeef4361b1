/** One rule of hearing: which letters are taken for others in a folded word, why, an example. */
export interface SoundRule {
  readonly name: string;
  readonly reason: string;
  /** Two spellings that sound the same with all rules applied. */
  readonly example: readonly [string, string];
  /** What is replaced, everywhere in the word, by what. Applied in the order of the list. */
  readonly replace: readonly (readonly [pattern: RegExp, by: string])[];
}

const letters = (pairs: Readonly<Record<string, string>>): SoundRule['replace'] =>
  Object.entries(pairs).map(([letter, by]) => [new RegExp(letter, 'gu'), by] as const);

/**
 * Applied to whole words after folding, so all is lower case and without accents. Two names
 * that come out the same are found for one another, after those that are spelt the same.
 * The order matters: digraphs before single letters.
 */
export const soundRules: readonly SoundRule[] = [
  {
    name: 'cyrillic-in-latin',
    reason: 'A name typed in Cyrillic is compared with its Latin spelling.',
    example: ['ташкент', 'tashkent'],
    replace: letters({
      щ: 'shch',
      ш: 'sh',
      ч: 'ch',
      ц: 'ts',
      х: 'kh',
      ж: 'zh',
      ю: 'yu',
      я: 'ya',
      '[ъь]': '',
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      д: 'd',
      '[еэ]': 'e',
      з: 'z',
      и: 'i',
      к: 'k',
      л: 'l',
      м: 'm',
      н: 'n',
      о: 'o',
      п: 'p',
      р: 'r',
      с: 's',
      т: 't',
      у: 'u',
      ф: 'f',
      ы: 'y',
    }),
  },
  {
    name: 'umlaut-spelt-out',
    reason: 'Where ä, ö and ü cannot be typed, German and others write ae, oe and ue.',
    example: ['tuerkiye', 'turkiye'],
    replace: [[/([aou])e/gu, '$1']],
  },
  {
    name: 'tch',
    reason: 'French and German spell the sound of ch with three or four letters.',
    example: ['tchetchen', 'chechen'],
    replace: [[/tsch|tch|tsh/gu, 'ch']],
  },
  {
    name: 'dj',
    reason: 'One sound, spelt dj in French, dzh after the Russian, dsch in German, j in English.',
    example: ['tadjikistan', 'tajikistan'],
    replace: [[/dsch|dzh|dj|zh|dz(?=[iy])/gu, 'j']],
  },
  {
    name: 'gh',
    reason: 'The h after g is not heard by most: Afghanistan, Afganistan.',
    example: ['afghanistan', 'afganistan'],
    replace: [[/gh/gu, 'g']],
  },
  {
    name: 'sh',
    reason: 'Turkish and Turkmen ş, typed as s, is sh in English.',
    example: ['ashgabat', 'asgabat'],
    replace: [[/sch|sh/gu, 's']],
  },
  {
    name: 'kh',
    reason: 'The Central Asian k and kh are mixed up: Qazaqstan, Kazakhstan, Kazahstan.',
    example: ['qazaqstan', 'kazakhstan'],
    replace: [
      [/kh|q|ck|ch(?=s)/gu, 'k'],
      [/(?<!c)h(?=[bcdfgjklmnpqrstvwxz])/gu, 'k'],
    ],
  },
  {
    name: 's-and-z',
    reason: 'German and Scandinavian spellings have s for z.',
    example: ['usbekistan', 'uzbekistan'],
    replace: [[/z/gu, 's']],
  },
  {
    name: 'hard-c',
    reason: 'Old atlases have c for k.',
    example: ['cabul', 'kabul'],
    replace: [[/c(?=[aourlt]|$)/gu, 'k']],
  },
  {
    name: 'ph-and-w',
    reason: 'One sound, two spellings.',
    example: ['moskwa', 'moskva'],
    replace: [
      [/ph/gu, 'f'],
      [/w/gu, 'v'],
    ],
  },
  {
    name: 'i-and-y',
    reason: 'The vowel of Kyrgyz is written y, i or u-umlaut; ee and oo are English habits.',
    example: ['qyrgyzstan', 'kirgizstan'],
    replace: [
      [/ee|iy|yi|y/gu, 'i'],
      [/oo|ou/gu, 'u'],
    ],
  },
  {
    name: 'o-and-a',
    reason: 'Tajik and Uzbek o is the a of Persian and English: Tojikiston, Tajikistan.',
    example: ['tojikiston', 'tajikistan'],
    replace: [[/o/gu, 'a']],
  },
  {
    name: 'persian-letters-of-one-sound',
    reason: 'Persian and Urdu say these Arabic letters alike, and dictation mixes them up.',
    example: ['طهران', 'تهران'],
    replace: [
      [/ط/gu, 'ت'],
      [/[صث]/gu, 'س'],
      [/[ضظذ]/gu, 'ز'],
      [/ح/gu, 'ه'],
      [/غ/gu, 'ق'],
      [/[ءع]/gu, ''],
    ],
  },
  {
    name: 'nasal-before-consonant',
    reason: 'Hindi writes the nasal as a dot or as half a letter.',
    example: ['हिन्दी', 'हिंदी'],
    replace: [[/[ङञणनम]्(?=[क-ह])/gu, 'ं']],
  },
  {
    name: 'doubled-letters',
    reason: 'Whether a letter is doubled is easily forgotten.',
    example: ['balkkh', 'balkh'],
    replace: [[/(.)\1+/gu, '$1']],
  },
];
