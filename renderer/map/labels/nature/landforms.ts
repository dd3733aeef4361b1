/**
 * A range, a plain or a desert, and the line along which its name is written, from left to right
 * as it is read: degrees, longitude and latitude.
 */
export interface Landform {
  /** In the catalogue as `map.landform.<id>`. */
  readonly id: string;
  /** 1 is seen from afar, 3 only close up. */
  readonly rank: 1 | 2 | 3;
  readonly axis: readonly (readonly [longitude: number, latitude: number])[];
}

/**
 * The lines are for the lettering: they lie inside the areas that Natural Earth names so (1:10m,
 * `geography_regions_polys`), or where it draws none, on the heights that the relief has there.
 */
// biome-ignore format: one line a name.
export const landforms: readonly Landform[] = [
  { id: 'himalayas', rank: 1, axis: [[76.6, 32.6], [79.5, 30.6], [84, 28.5], [88, 27.8], [92, 27.9]] },
  { id: 'tibet', rank: 1, axis: [[81, 33], [87, 33.4], [96, 33.6]] },
  { id: 'tianShan', rank: 1, axis: [[74, 41.4], [79.5, 42], [84, 43.1], [88, 43.3]] },
  { id: 'hinduKush', rank: 1, axis: [[67.6, 34.7], [69.6, 35.4], [71.4, 36.2], [73.4, 36.6]] },
  { id: 'pamirs', rank: 1, axis: [[71.9, 38.3], [73.5, 38.4], [75, 38.3]] },
  { id: 'karakoram', rank: 2, axis: [[75.9, 36.2], [76.8, 35.4], [78.2, 34.8]] },
  { id: 'kunlun', rank: 1, axis: [[81, 36.1], [85, 36.4], [90, 36.2], [96, 35.9]] },
  { id: 'altai', rank: 1, axis: [[85.5, 50.3], [88.5, 48.6], [91, 47], [95, 45.6]] },
  { id: 'ural', rank: 1, axis: [[58.6, 54.6], [59.2, 58], [59.3, 61.5], [60.4, 65]] },
  { id: 'caucasus', rank: 1, axis: [[41.2, 43.5], [43, 43], [45, 42.5], [47, 41.8]] },
  { id: 'zagros', rank: 1, axis: [[46.6, 35.2], [49.5, 32.6], [52, 30.2], [54.5, 28.2]] },
  { id: 'gobi', rank: 1, axis: [[99, 42.6], [105, 42.6], [112, 43.4]] },
  { id: 'taklamakan', rank: 1, axis: [[79.6, 38.6], [82.5, 39], [86, 39.2]] },
  { id: 'siberia', rank: 1, axis: [[78, 61], [100, 62.5], [122, 61.5]] },
  { id: 'kazakhSteppe', rank: 1, axis: [[57, 50], [64, 50.6], [72, 50.2]] },
  { id: 'rubAlKhali', rank: 1, axis: [[46.6, 18.6], [50, 19.9], [54, 21.6]] },
  { id: 'deccan', rank: 2, axis: [[75.4, 17.6], [77.5, 17.2], [79.6, 17.6]] },
  { id: 'karakum', rank: 1, axis: [[56.2, 40], [59, 39.3], [62, 38.4]] },
  { id: 'kyzylkum', rank: 2, axis: [[61.6, 43.2], [63.4, 42.6], [65.2, 41.8]] },
  { id: 'thar', rank: 2, axis: [[69.6, 26], [71.5, 27], [73.6, 28.4]] },
  { id: 'westSiberia', rank: 2, axis: [[67, 62.5], [74, 61.5], [82, 61.5]] },
  { id: 'centralSiberia', rank: 2, axis: [[94, 65], [105, 65.4], [118, 64.4]] },
  { id: 'anatolia', rank: 2, axis: [[30, 38.8], [34.5, 38.9], [39, 39.2]] },
  { id: 'elburz', rank: 2, axis: [[49.3, 36.9], [51.3, 36.1], [53.6, 36.2]] },
  { id: 'kopetDag', rank: 2, axis: [[56, 38.4], [58, 37.7], [60, 36.8]] },
  { id: 'mongolia', rank: 2, axis: [[102.6, 46.8], [106, 46.6], [111, 47]] },
  { id: 'sayan', rank: 2, axis: [[92.5, 52.1], [95.5, 53], [98, 53.1], [101.5, 52.2]] },
  { id: 'qilian', rank: 2, axis: [[96.4, 39.4], [99, 38.7], [102, 37.9]] },
  { id: 'khingan', rank: 2, axis: [[118.4, 44.2], [120.4, 46.6], [122, 49.4]] },
  { id: 'verkhoyansk', rank: 2, axis: [[128, 69], [128.4, 66.6], [131.5, 64.4]] },
  { id: 'stanovoy', rank: 2, axis: [[130.4, 55.7], [133, 55.7], [136, 55.9]] },
  { id: 'northChina', rank: 2, axis: [[114.4, 34.6], [115.6, 36.4], [116.4, 38.6]] },
  { id: 'manchuria', rank: 2, axis: [[122.4, 43.4], [124.4, 45.4], [125.8, 47.6]] },
  { id: 'yungui', rank: 2, axis: [[100.2, 25.4], [103, 25.6], [106, 26.4]] },
  { id: 'syrianDesert', rank: 2, axis: [[38, 32.2], [40, 32.6], [42.4, 32.6]] },
  { id: 'mesopotamia', rank: 2, axis: [[41.4, 35.4], [44, 33.6], [46.4, 31.8]] },
  { id: 'caspianDepression', rank: 2, axis: [[47.8, 48], [50, 48.3], [53, 47.9]] },
  { id: 'ethiopia', rank: 2, axis: [[37, 8], [38.4, 10], [38.6, 13]] },
  { id: 'carpathians', rank: 2, axis: [[19, 49.4], [22.6, 48.9], [25, 47.4], [25.6, 45.8]] },
  { id: 'scandinavia', rank: 2, axis: [[8.4, 61.4], [13, 64.4], [18, 68]] },
  { id: 'nubia', rank: 2, axis: [[31, 20.4], [32, 20.7], [33.2, 21.2]] },
  { id: 'dashteKavir', rank: 3, axis: [[53.4, 34.5], [55, 34.7], [56.6, 34.6]] },
  { id: 'dashteLut', rank: 3, axis: [[57.4, 31.4], [58.4, 30.8], [59.4, 30.4]] },
  { id: 'registan', rank: 3, axis: [[64.4, 31.1], [65.2, 31], [66, 31]] },
  { id: 'margo', rank: 3, axis: [[61.8, 31.2], [63, 31.2], [64.2, 31]] },
  { id: 'paropamisus', rank: 3, axis: [[62.2, 34.8], [64, 34.8], [66, 34.7]] },
  { id: 'sulaiman', rank: 3, axis: [[69.6, 30], [69.9, 31.4], [69.8, 32.8]] },
  { id: 'makran', rank: 3, axis: [[62.6, 26.9], [64, 27], [65.6, 27.2]] },
  { id: 'fergana', rank: 3, axis: [[70.4, 40.6], [71.5, 40.7], [72.7, 40.7]] },
  { id: 'ustyurt', rank: 3, axis: [[54.2, 43.6], [55.6, 43.7], [57, 43.8]] },
  { id: 'betpakdala', rank: 3, axis: [[68.4, 45.2], [70.4, 45.4], [72.6, 45.2]] },
  { id: 'junggar', rank: 3, axis: [[84, 45.1], [86.5, 45], [89, 44.9]] },
  { id: 'qaidam', rank: 3, axis: [[92.6, 37.8], [94.6, 37.2], [97, 36.9]] },
  { id: 'sichuan', rank: 3, axis: [[104, 30], [105.4, 30.2], [107, 30.6]] },
  { id: 'altun', rank: 3, axis: [[87.8, 38.3], [89.6, 38.7], [91.4, 39]] },
  { id: 'qinling', rank: 3, axis: [[106, 33.8], [109, 33.7], [112.4, 33.8]] },
  { id: 'loess', rank: 3, axis: [[104.6, 36], [107.4, 36.3], [110.4, 36.6]] },
  { id: 'khangai', rank: 3, axis: [[97.4, 48.2], [99.6, 47.4], [101.6, 46.6]] },
  { id: 'yablonovyy', rank: 3, axis: [[109.5, 50.2], [112, 51.4], [114.6, 52.6]] },
  { id: 'pontic', rank: 3, axis: [[36, 41.2], [38.6, 40.8], [41.2, 41]] },
  { id: 'taurus', rank: 3, axis: [[31.6, 37], [33.4, 36.9], [35.4, 37.8]] },
  { id: 'lesserCaucasus', rank: 3, axis: [[43, 41.4], [44.8, 40.6], [46.4, 39.6]] },
  { id: 'hejaz', rank: 3, axis: [[36, 28], [37.4, 26], [39, 23.6]] },
  { id: 'asir', rank: 3, axis: [[41.2, 20.6], [42.2, 19], [43.2, 17.2]] },
  { id: 'nafud', rank: 3, axis: [[40.2, 29.1], [41.6, 29], [43, 28.9]] },
  { id: 'hajar', rank: 3, axis: [[56.4, 23.9], [57.2, 23.2], [58.6, 23]] },
  { id: 'westernGhats', rank: 3, axis: [[76.4, 12], [74.6, 15], [73.6, 18.6]] },
  { id: 'easternGhats', rank: 3, axis: [[79.3, 14.4], [79.7, 16], [82.6, 18.4]] },
  { id: 'vindhya', rank: 3, axis: [[75, 22.6], [77, 23], [79, 23.9]] },
  { id: 'aravalli', rank: 3, axis: [[72.8, 24.8], [73.6, 25.8], [74.4, 26.8]] },
  { id: 'ganges', rank: 3, axis: [[81, 26.9], [84, 26], [87.4, 25.4]] },
  { id: 'shan', rank: 3, axis: [[97, 20.2], [98, 21.6], [98.6, 23]] },
  { id: 'putorana', rank: 3, axis: [[101, 68.8], [104, 68.9], [106.8, 68.8]] },
  { id: 'cherskiy', rank: 3, axis: [[137.6, 68], [141.4, 66.6], [146, 65]] },
];
