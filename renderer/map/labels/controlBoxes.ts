import type { RestingView } from '../leaflet/useView.ts';
import type { Box } from './place.ts';

/** The corners in which the legend and the buttons stand. */
export const controlBoxes = ({ width, height }: RestingView): readonly Box[] => [
  { left: 0, top: height - 78, width: 112, height: 78 },
  { left: width - 54, top: height - 116, width: 54, height: 116 },
  { left: 0, top: 0, width: 210, height: 50 },
];
