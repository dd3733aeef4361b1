import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import { afterPaint } from './afterPaint.ts';
import type { Basemap } from './basemap/load.ts';
import { useOutlines } from './compare/useOutlines.ts';
import { ContestedMarks } from './contested/lazyMarks.ts';
import type { OpenedNote } from './contested/opened.ts';
import { Labels } from './labels/Labels.tsx';
import { Leaders } from './labels/Leaders.tsx';
import type { Placed } from './labels/place.ts';
import { strongLabels } from './labels/strongLabels.ts';
import type { SetText } from './labels/text.ts';
import { useLabelling } from './labels/useLabelling.ts';
import { BaseLayers } from './layers/BaseLayers.tsx';
import { ChairOutlines } from './layers/ChairOutlines.tsx';
import type { RestingView } from './leaflet/useView.ts';
import { FarSeat } from './markers/FarSeat.tsx';
import { isFar } from './markers/farPlace.ts';
import { Markers } from './markers/Markers.tsx';
import { useShownPlaces } from './markers/useShownPlaces.ts';
import { nameBook } from './names/nameBook.ts';
import type { Pointed } from './pointed.ts';
import type { RegionMapProps } from './RegionMap.tsx';
import { ConferenceRoute } from './routes/ConferenceRoute.tsx';
import { Tooltip } from './Tooltip.tsx';
import { CountryTargets } from './targets/CountryTargets.tsx';
import { useMapTheme } from './themes/MapThemeContext.ts';
import { ThemeSymbols } from './themes/ThemeSymbols.tsx';
import { themeCircles } from './themes/themeCircles.ts';
import { useCovered } from './useCovered.ts';
import { useFollowSelection } from './useFollowSelection.ts';

// The first map goes without them.
const Pieces = lazy(() => import('./compare/Pieces.tsx'));

export interface SceneProps extends RegionMapProps {
  readonly seen: RestingView;
  readonly region: Basemap;
  readonly shown: Basemap;
  readonly relief: boolean;
}

/** What is drawn on the map and answers the pointer, from the sea up. */
export function Scene(props: SceneProps) {
  const {
    countries,
    conferences,
    organisations,
    selection,
    comparison,
    onSelect,
    seen: view,
    region,
    shown,
    relief,
  } = props;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [note, setNote] = useState<OpenedNote | null>(null);
  const theme = useMapTheme();
  const themeId = theme?.answer.theme ?? null;
  const chosenCode = selection?.kind === 'country' ? selection.code : null;
  const selectedCode = theme === null ? chosenCode : theme.selected;
  const selectedSeat = selection?.kind === 'organisation' ? selection.code : null;
  const farSeat = view.projection.id === 'region' ? farSeatOf(organisations, selectedSeat) : null;
  const selectedOrdinal = selection?.kind === 'conference' ? selection.ordinal : null;
  const comparing = comparison !== null;
  const outlines = useOutlines('region', comparing);
  const { places, seats, capitals } = useShownPlaces(props, themeId, comparing);
  const circles = useMemo(
    () => (theme?.words.circles ? themeCircles(theme.answer, region, countries, view) : []),
    [theme, region, countries, view],
  );
  const { shown: language, others } = props.names;
  const names = useMemo(() => nameBook(language, countries, others), [language, countries, others]);
  const { isTold } = props.journey;
  const over = { isTold, farSeat, theme, circles, comparison, outlines };
  const covered = useCovered({ ...over, view, countries });
  useEffect(markInteractive, []);
  const { laidOut, markers, seatsAt, markerBoxes, shownCapitals } = useLabelling({
    region,
    view,
    countries,
    places,
    seats,
    capitals,
    selectedCode,
    names,
    covered,
  });
  const everywhere = { basemap: region, countries, conferences, organisations };
  useFollowSelection(selection, everywhere, comparing);

  const pick = useCallback((code: string) => onSelect({ kind: 'country', code }), [onSelect]);
  const strong = useMemo(
    () => (themeId === null ? strongLabels(laidOut, region, countries, selectedCode) : noStrong),
    [laidOut, region, countries, selectedCode, themeId],
  );
  const pointedCountry = countries.find(({ code }) => code === pointed?.code);
  return (
    <>
      <BaseLayers
        basemap={shown}
        relief={relief}
        countries={countries}
        selectedCode={selectedCode}
        pointedCode={pointed?.code ?? null}
        onPick={pick}
        onPoint={setPointed}
        onDispute={setNote}
      />
      {theme === null && <ChairOutlines basemap={shown} countries={countries} />}
      <ThemeSymbols circles={circles} selectedCode={selectedCode} />
      <Labels
        labels={theme === null ? laidOut.labels : laidOut.labels.filter(isOfTheme)}
        view={laidOut.view}
        onStrong={strong}
      />
      <CountryTargets
        region={region}
        view={view}
        countries={countries}
        names={names}
        markerBoxes={markerBoxes}
        selectedCode={selectedCode}
        onPick={pick}
        onPoint={setPointed}
      />
      <Suspense fallback={null}>
        <ContestedMarks
          laidOut={laidOut}
          quiet={theme !== null}
          wanted={selection?.kind === 'dispute' ? selection.id : null}
          note={note}
          onNote={setNote}
        />
      </Suspense>
      {places.length > 0 && props.journey.shown && (
        <ConferenceRoute
          view={view}
          conferences={conferences}
          places={places}
          at={markers}
          journey={props.journey}
        />
      )}
      <Markers
        view={view}
        places={places}
        at={markers}
        seats={seats}
        seatsAt={seatsAt}
        capitals={shownCapitals}
        selectedOrdinal={selectedOrdinal}
        selectedSeat={selectedSeat}
        onPick={(ordinal) => onSelect({ kind: 'conference', ordinal })}
        onPickSeat={(code) => onSelect({ kind: 'organisation', code })}
      />
      <Leaders {...laidOut} />
      {farSeat !== null && (
        <FarSeat organisation={farSeat} view={view} onWorld={() => props.onView('world')} />
      )}
      {comparison !== null && outlines !== null && (
        <Suspense fallback={null}>
          <Pieces comparison={comparison} topology={outlines} countries={countries} view={view} />
        </Suspense>
      )}
      {pointed !== null && pointedCountry !== undefined && (
        <Tooltip country={pointedCountry} at={pointed.at} view={view} />
      )}
    </>
  );
}

/** The organisation whose page stands beside the map, where the region's map cannot show its seat. */
const farSeatOf = (organisations: readonly OrganisationBrief[], code: string | null) =>
  organisations.find((one) => one.code === code && one.point !== null && isFar(one.point)) ?? null;

/** A theme is of countries: rivers, lakes and mountains go without their names. */
const isOfTheme = ({ as: { type } }: Placed<SetText>): boolean =>
  type.kind !== 'river' && type.kind !== 'lake' && type.kind !== 'landform';

/** In a theme every name stands in ink on a halo, whatever the class below it. */
const noStrong: ReturnType<typeof strongLabels> = new Map();

/** Says, for the bench and the pictures, when the first map has been drawn and answers. */
const markInteractive = (): (() => void) =>
  afterPaint(() => performance.mark('atlas:map-complete'));
