import { useId } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { colourNumber } from '../../map/compare/looks.ts';
import { type Piece, turnOf } from '../../map/compare/piece.ts';
import { useRatioWords } from '../../map/compare/useRatioWords.ts';
import facts from '../../ui/Facts.module.css';
import { Icon } from '../../ui/Icon.tsx';
import type { ComparedCountry } from './AreaTable.tsx';
import css from './Compare.module.css';
import { CountryOptions } from './LiftCountry.tsx';

interface PieceCardProps {
  readonly index: number;
  readonly piece: Piece;
  /** The country it lies over; null where that is none of the atlas. */
  readonly base: CountryListing | null;
  readonly countries: readonly CountryListing[];
  readonly compared: readonly ComparedCountry[];
  /** Null puts the piece away. */
  readonly onChange: (piece: Piece | null) => void;
}

const turnStep = 15;

/** One lifted country: over what it lies, how large it is beside that, and what can be done with it. */
export function PieceCard({ index, piece, base, countries, compared, onChange }: PieceCardProps) {
  const t = useText();
  const id = useId();
  const name = countries.find(({ code }) => code === piece.code)?.name ?? piece.code;
  const { at, turn } = piece;
  const isPlaced = at !== null && !('over' in at);
  const turned = (by: number) =>
    onChange({ ...piece, at: at ?? { over: piece.code }, turn: by === 0 ? 0 : turnOf(turn + by) });
  return (
    <li className={css.piece}>
      <span className="atlas-piece-swatch" data-colour={colourNumber(index)} />
      <p className={css.name}>{name}</p>
      <button
        type="button"
        className={css.remove}
        aria-label={t('compare.remove', { name })}
        onClick={() => onChange(null)}
      >
        <Icon name="close" />
      </button>
      <PieceRatio piece={piece} base={base} compared={compared} />
      <p className={css.over}>
        <label htmlFor={id}>{t('compare.over', { name })}</label>
        <select
          id={id}
          value={at === null ? '' : 'over' in at ? at.over : 'placed'}
          onChange={({ target: { value } }) =>
            onChange({ ...piece, at: value === '' ? null : { over: value } })
          }
        >
          <option value="">{t('compare.own')}</option>
          {isPlaced && (
            <option value="placed" disabled>
              {t('compare.placed', {
                latitude: degrees(at.latitude, 'N', 'S'),
                longitude: degrees(at.longitude, 'E', 'W'),
              })}
            </option>
          )}
          <CountryOptions countries={countries} />
        </select>
      </p>
      <p className={css.turn}>
        <button
          type="button"
          aria-label={t('compare.turnLeft', { name })}
          onClick={() => turned(-turnStep)}
        >
          ↺
        </button>
        <button
          type="button"
          aria-label={t('compare.turnRight', { name })}
          onClick={() => turned(turnStep)}
        >
          ↻
        </button>
        {turn !== 0 && (
          <>
            <span className={facts.detail}>{t('compare.turned', { turn: Math.round(turn) })}</span>
            <button type="button" onClick={() => turned(0)}>
              {t('compare.northUp')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;

interface PieceRatioProps {
  readonly piece: Piece;
  readonly base: CountryListing | null;
  readonly compared: readonly ComparedCountry[];
}

/** "Afghanistan is 0.83 of Türkiye", and by land area where both have one that says otherwise. */
function PieceRatio({ piece, base, compared }: PieceRatioProps) {
  const t = useText();
  const ratio = useRatioWords();
  const own = compared.find(({ code }) => code === piece.code);
  const other = compared.find(({ code }) => code === base?.code);
  // Facts that are still on their way.
  if (own === undefined || (base !== null && other === undefined)) return null;
  if (other === undefined) return <p className={css.ratio}>{t('compare.overNone')}</p>;
  if (other.code === own.code) return <p className={css.ratio}>{t('compare.home')}</p>;
  const sized = ({ code, name }: ComparedCountry, km2: number) => ({
    code,
    name: name.best.value,
    km2,
  });
  const total = (one: ComparedCountry) => sized(one, one.areaKm2.best.value);
  const land = (one: ComparedCountry) => sized(one, one.landAreaKm2?.best.value ?? 0);
  const byLand = ratio.number(land(own), land(other));
  const isOther =
    own.landAreaKm2 !== null &&
    other.landAreaKm2 !== null &&
    byLand !== ratio.number(total(own), total(other));
  return (
    <p className={css.ratio} data-ratio={piece.code}>
      <strong>{ratio.sentence(total(own), total(other))}.</strong>{' '}
      {isOther && <span className={facts.detail}>{t('compare.landRatio', { ratio: byLand })}</span>}
    </p>
  );
}
