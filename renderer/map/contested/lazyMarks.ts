import { lazy } from 'react';
import { firstPicture } from '../../app/firstPicture.ts';

/** The marks come after the first map: nothing of it waits for them. */
export const ContestedMarks = lazy(() => firstPicture.then(() => import('./ContestedMarks.tsx')));
