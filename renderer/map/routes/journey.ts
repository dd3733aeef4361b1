/** Whether and how the route from conference to conference is shown. */
export interface Journey {
  readonly shown: boolean;
  /** Shows or hides it. */
  readonly onShow: (shown: boolean) => void;
  /** True while it plays or is paused: the route is shown, and a caption along the map's top. */
  readonly isTold: boolean;
  /** While it plays, the newest leg draws itself: how many times faster than a reader's pace. */
  readonly pace: number | null;
}
