import type { CountryListing, DomesticName, Script } from '../../../electron/contract/countries.ts';
import type { Fit } from './geometry/fit.ts';
import { type RoomyPlace, roomyPlaces } from './geometry/roomy.ts';
import type { Subject, SubjectChoice } from './geometry/subject.ts';
import { codeOfLand } from './lands.ts';

/** A name in one of its country's own languages. */
export interface OwnName {
  readonly text: string;
  readonly language: string;
  readonly script: Script;
  readonly direction: 'ltr' | 'rtl';
}
export interface Name {
  readonly english: string;
  /** Null where the atlas does not know it. */
  readonly own: OwnName | null;
}

/** A land on the sheet that can be named. */
export interface Entry {
  readonly featureId: string;
  readonly name: Name;
  /** Null for lands that the atlas has no page of. */
  readonly capital: (Name & { readonly x: number; readonly y: number }) | null;
  /** Where a number or a name fits into what is seen of it, roomiest first. */
  readonly places: readonly RoomyPlace[];
  /** Whether the class is asked for it. */
  readonly asked: boolean;
  /** Whether the sheet's title names it already. */
  readonly given: boolean;
}

/** A label is about so many times wider than high; rooms are measured for it. */
export const labelShape = 2.5;
/** How roomy what is seen of a land must be to be named, in units of the sheet. */
const leastRoom = 5;
/** A country with fewer neighbours on land is shown with the others around it. */
const fewNeighbours = 3;

/** The lands on a sheet, in the order in which one reads a page: rows from the top, each from the left. */
export function entriesOf(
  choice: SubjectChoice,
  subject: Subject,
  fit: Fit,
  countries: readonly CountryListing[],
  nameOf: (code: string) => string,
): readonly Entry[] {
  const { land, borders } = subject.map;
  const neighbours = new Set(
    choice.kind === 'country'
      ? borders
          .map(({ between }) => between)
          .filter((pair) => pair.includes(choice.featureId))
          .flat()
      : [],
  );
  const insular = choice.kind === 'country' && neighbours.size <= fewNeighbours;
  const asked = ({ role }: CountryListing) => choice.kind === 'world' || role === 'participant';
  const entries = [...land].flatMap(([featureId, polygons]): Entry[] => {
    const country = countries.find((listing) => listing.featureId === featureId);
    const code = country?.code ?? codeOfLand(featureId);
    if (code === null) return [];
    const rings = fit.rings(polygons);
    const places = rings.length === 0 ? [] : roomyPlaces(rings, labelShape, 6);
    const roomy = (places[0]?.room ?? 0) >= leastRoom;
    const near = neighbours.has(featureId) && places.length > 0;
    const listed = country !== undefined && choice.kind !== 'country' && places.length > 0;
    if (!roomy && !near && !listed) return [];
    return [
      {
        featureId,
        name: { english: country?.name ?? nameOf(code), own: ownName(country, 'short') },
        capital: country === undefined ? null : capitalOf(country, subject, fit),
        places,
        asked:
          choice.kind === 'country' ? near || insular : country !== undefined && asked(country),
        given: choice.kind === 'country' && featureId === choice.featureId,
      },
    ];
  });
  return entries.sort(byPlace(fit.frame.height / 6));
}

/** The first name in the country's own languages, as the profile has them in order. */
function ownName(country: CountryListing | undefined, kind: DomesticName['kind']): OwnName | null {
  const found = country?.domesticNames.find((name) => name.kind === kind);
  if (found === undefined) return null;
  const { name, language, script, direction } = found;
  return { text: name.value, language, script, direction };
}

function capitalOf(country: CountryListing, { geo }: Subject, fit: Fit): Entry['capital'] {
  const { longitude, latitude } = country.capitalPoint;
  const metres = geo([longitude, latitude]);
  if (metres === null) return null;
  const { x, y } = fit.at(...metres);
  const { left, top, width, height } = fit.frame;
  if (x < left + 3 || y < top + 3 || x > left + width - 3 || y > top + height - 3) return null;
  return { english: country.capital, own: ownName(country, 'capital'), x, y };
}

function byPlace(row: number) {
  const key = ({ places: [place] }: Entry) => ({
    row: Math.round((place?.y ?? 0) / row),
    x: place?.x ?? 0,
  });
  return (a: Entry, b: Entry): number => {
    const [p, q] = [key(a), key(b)];
    return p.row - q.row || p.x - q.x;
  };
}
