import { z } from 'zod';
import { isRealDate, isRealDay } from './calendar.ts';

export { isRealDate, isRealDay };

export const daySchema = z.string().refine(isRealDay, 'not a day of the calendar (YYYY-MM-DD)');
export const dateSchema = z.string().refine(isRealDate, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
