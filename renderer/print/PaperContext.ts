import { createContext, useContext } from 'react';

/**
 * True for what is laid out as pages of paper: there, markers and links are words and numbers,
 * and a screen neither names the window nor takes the focus.
 */
export const PaperContext = createContext(false);
export const useOnPaper = (): boolean => useContext(PaperContext);
