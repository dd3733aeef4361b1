import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../map/map.css';
import { localDay } from '../../../electron/contract/calendar.ts';
import type { Result } from '../../../electron/contract/result.ts';
import { afterPaint } from '../../map/afterPaint.ts';
import { drawFirstMap } from '../../map/first/firstMap.ts';
import { answers, askAhead } from '../atlasAnswers.ts';
import { fetchFirstFonts } from '../fonts.ts';
import { type Address, formatAddress, parseAddress } from '../routes.ts';
import { selectionOf } from '../selectionOf.ts';
import { applyStoredTheme } from '../theme.ts';
import { frameOfMap } from './frame.ts';

/** How long, in milliseconds, the atlas waits for its first map. */
const patience = 400;

/** The atlas begins here: with the map alone where the address has it, then with all else. */
async function begin(): Promise<void> {
  applyStoredTheme();
  const address = parseAddress(window.location.hash);
  if (beginsWithMap(address)) {
    // What is wrong is said where the atlas then stands.
    const tried = firstMap(address).catch(() => undefined);
    await Promise.race([tried, new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  fetchFirstFonts();
  await import('../main.tsx');
}

/**
 * Where the map needs no other facts than those which come with the program. On a narrow screen,
 * whose header is as high as its words make it, the map would be moved by them.
 */
const beginsWithMap = ({ route, on }: Address): boolean =>
  on === null &&
  ['home', 'country', 'conferences', 'conference'].includes(route.screen) &&
  window.matchMedia('(min-width: 861px)').matches;

async function firstMap(address: Address): Promise<void> {
  const { route, view } = address;
  const root = document.getElementById('root');
  if (root === null) return;
  const on = localDay(new Date());
  void askAhead(address, on);
  await drawFirstMap({
    frame: frameOfMap(root),
    view,
    selection: selectionOf(route),
    countries: valueIn(answers.get('countries.list', { on })).then(({ countries }) => countries),
    conferences: valueIn(answers.get('conferences.list', { on })).then(
      ({ conferences }) => conferences,
    ),
    onPick: (code) => {
      window.location.hash = formatAddress({ screen: 'country', code }, null, view);
    },
  });
  // For the bench: land is on the screen and answers the hand.
  afterPaint(() => performance.mark('atlas:first-map'));
  // What is asked for within the frame that draws the map comes after it.
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function valueIn<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

void begin();
