/** First and last code point, both included. */
export type CodePointRange = readonly [first: number, last: number];

/** One rule of folding: which characters are taken for another, why, and an example. */
export interface FoldingRule {
  readonly name: string;
  readonly reason: string;
  /** Two spellings that the rule makes equal. */
  readonly example: readonly [string, string];
  /** Characters to fold, each to what it becomes; the empty string drops it. */
  readonly map?: Readonly<Record<string, string>>;
  /** Code points dropped, as ranges from first to last. */
  readonly drop?: readonly CodePointRange[];
}

const all = (characters: string, target: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...characters].map((character) => [character, target]));

/** ASCII digits for the ten code points that begin at each given zero. */
const digits = (...zeros: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    zeros.flatMap((zero) =>
      Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)]),
    ),
  );

/** Each first character to the one after it. */
const paired = (characters: string): Readonly<Record<string, string>> => {
  const letters = [...characters];
  return Object.fromEntries(
    letters.flatMap((letter, index) =>
      index % 2 === 0 ? [[letter, letters[index + 1] ?? '']] : [],
    ),
  );
};

/**
 * Applied to single code points after compatibility decomposition (NFKD) and lower case,
 * which already make full width, presentation forms and capitals equal.
 */
export const foldingRules: readonly FoldingRule[] = [
  {
    name: 'diacritics',
    reason: 'Readers type Latin and Cyrillic without accents, and stress marks are no spelling.',
    example: ['Росси́я', 'Россия'],
    drop: [
      [0x0300, 0x036f],
      [0x0483, 0x0487],
      [0x1ab0, 0x1aff],
      [0x1dc0, 0x1dff],
      [0x20d0, 0x20ff],
      [0xfe20, 0xfe2f],
    ],
  },
  {
    name: 'arabic-marks',
    reason: 'Vowel marks are optional, and hamza above or below its seat is often left out.',
    example: ['پَاکِسْتَان', 'پاکستان'],
    drop: [
      [0x0610, 0x061a],
      [0x064b, 0x065f],
      [0x0670, 0x0670],
      [0x06d6, 0x06dc],
      [0x06df, 0x06e4],
      [0x06e7, 0x06e7],
      [0x06e8, 0x06e8],
      [0x06ea, 0x06ed],
    ],
  },
  {
    name: 'tatweel',
    reason: 'The stroke only stretches a word.',
    example: ['كـابل', 'كابل'],
    drop: [[0x0640, 0x0640]],
  },
  {
    name: 'joiners',
    reason: 'Zero-width joiners and direction marks are not seen and seldom typed.',
    example: ['کابل\u200c', 'کابل'],
    drop: [
      [0x00ad, 0x00ad],
      [0x034f, 0x034f],
      [0x061c, 0x061c],
      [0x180b, 0x180f],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0x2066, 0x206f],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
    ],
  },
  {
    name: 'apostrophes',
    reason: 'Transliterations and Uzbek use many signs for one, and readers leave them out.',
    example: ['Oʻzbekiston', "O'zbekiston"],
    drop: [
      [0x0027, 0x0027],
      [0x0060, 0x0060],
      [0x00b4, 0x00b4],
      [0x02b9, 0x02b9],
      [0x02bb, 0x02bb],
      [0x02bc, 0x02bc],
      [0x02bd, 0x02bd],
      [0x02be, 0x02be],
      [0x02bf, 0x02bf],
      [0x02c8, 0x02c8],
      [0x2018, 0x2018],
      [0x2019, 0x2019],
      [0x201b, 0x201b],
      [0x2032, 0x2032],
    ],
  },
  {
    name: 'hamza-on-seat',
    reason:
      'The yeh that carries a hamza is often typed as plain yeh; NFKD parts most, not this one.',
    example: ['دائر', 'دایر'],
    map: all('ٸ', 'ي'),
  },
  {
    name: 'yeh',
    reason: 'Arabic, Persian and Urdu keyboards give different letters for one shape.',
    example: ['جمهوری', 'جمهوري'],
    map: all('یىېےۍ', 'ي'),
  },
  {
    name: 'kaf',
    reason: 'The same for kaf.',
    example: ['کابل', 'كابل'],
    map: all('کڪ', 'ك'),
  },
  {
    name: 'gaf',
    reason: 'Pashto writes its gaf with a ring; Persian and Urdu keyboards have the other.',
    example: ['ازبکستان ګ', 'ازبکستان گ'],
    map: all('ګ', 'گ'),
  },
  {
    name: 'pashto-and-urdu-letters',
    reason: 'Persian and Arabic keyboards lack these letters, and the nearest is typed.',
    example: ['پښتو', 'پشتو'],
    map: {
      ...all('ټٹ', 'ت'),
      ...all('ډڈ', 'د'),
      ...all('ړڑ', 'ر'),
      ...all('ڼں', 'ن'),
      ...all('ښ', 'ش'),
      ...all('ږ', 'ژ'),
      ...all('ځ', 'ز'),
      ...all('څ', 'س'),
      ...all('ھ', 'ه'),
    },
  },
  {
    name: 'heh',
    reason: 'Urdu, Persian and Arabic write final and joined heh with different letters.',
    example: ['جمہوریہ', 'جمهوریه'],
    map: all('ہەةۃ', 'ه'),
  },
  {
    name: 'alef',
    reason: 'Alef wasla is typed as plain alef.',
    example: ['ٱلإمارات', 'الامارات'],
    map: all('ٱ', 'ا'),
  },
  {
    name: 'schwa',
    reason: 'Azerbaijani ə is often typed as e, and the seed document types another letter.',
    example: ['Azərbaycan', 'Azǝrbaycan'],
    map: all('əǝ', 'e'),
  },
  {
    name: 'dotless-i',
    reason: 'Turkic ı and İ are typed as i on other keyboards.',
    example: ['Respublikası', 'respublikasi'],
    map: all('ı', 'i'),
  },
  {
    name: 'latin-letters-without-parts',
    reason: 'These letters have no accent that could be taken off, yet keyboards lack them.',
    example: ['Østerrike', 'Osterrike'],
    map: { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ŋ: 'n', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe' },
  },
  {
    name: 'cyrillic-of-central-asia',
    reason: 'Many type Kazakh, Kyrgyz, Tajik, Uzbek and Azerbaijani on a Russian keyboard.',
    example: ['Қазақстан', 'Казакстан'],
    map: {
      ...all('қҝӄ', 'к'),
      ...all('ғґ', 'г'),
      ...all('ңӈ', 'н'),
      ө: 'о',
      ә: 'а',
      ...all('үұ', 'у'),
      ...all('һҳ', 'х'),
      ...all('ҷҹӌ', 'ч'),
      і: 'и',
      ј: 'и',
    },
  },
  {
    name: 'traditional-chinese',
    reason: 'Readers from outside the mainland write the older forms of these characters.',
    example: ['中國', '中国'],
    map: {
      ...paired(
        '國国華华亞亚聯联車车東东門门島岛蘭兰羅罗聖圣馬马烏乌魯鲁爾尔爾尔倫伦達达薩萨濟济會会議议長长臺台灣湾',
      ),
      ...paired(
        '組组織织協协關关係系發发開开進进過过運运這这個个們们為为與与對对時时間间問问題题點点電电話话書书學学',
      ),
      ...paired(
        '義义維维約约紐纽納纳綠绿經经統统線线總总縣县機机歷历歲岁氣气漢汉澤泽無无熱热環环產产畫画異异療疗確确',
      ),
    },
  },
  {
    name: 'digits',
    reason: 'Years are typed with the digits of the reader’s script.',
    example: ['۲۰۱۹', '2019'],
    map: digits(0x0660, 0x06f0, 0x0966),
  },
  {
    name: 'nukta',
    reason: 'The dot below a Devanagari letter is often left out.',
    example: ['क़', 'क'],
    drop: [[0x093c, 0x093c]],
  },
  {
    name: 'chandrabindu',
    reason: 'Both signs say that the vowel is nasal, and print uses the dot for either.',
    example: ['हिँदी', 'हिंदी'],
    map: all('ँ', 'ं'),
  },
];
