import { type Piece, turnOf } from './piece.ts';

/** What a key does to a piece: moves it by pixels, turns it, or puts it away. */
export type PieceAct =
  | { readonly move: readonly [x: number, y: number] }
  | { readonly turn: (piece: Piece) => number }
  | 'remove'
  | 'leave';

const step = 8;
const stride = 48;
const turnStep = 5;

/** Arrows move (with Shift in strides), Q and E turn, N turns north up, Delete puts away. */
export function actOfKey(key: string, shift: boolean): PieceAct | null {
  const far = shift ? stride : step;
  switch (key) {
    case 'ArrowLeft':
      return { move: [-far, 0] };
    case 'ArrowRight':
      return { move: [far, 0] };
    case 'ArrowUp':
      return { move: [0, -far] };
    case 'ArrowDown':
      return { move: [0, far] };
    case 'q':
    case 'Q':
      return { turn: ({ turn }) => turnOf(turn - turnStep) };
    case 'e':
    case 'E':
      return { turn: ({ turn }) => turnOf(turn + turnStep) };
    case 'n':
    case 'N':
      return { turn: () => 0 };
    case 'Delete':
    case 'Backspace':
      return 'remove';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}
