import { useEffect, useState } from 'react';
import { firstPicture } from '../graph/canvas/first-picture.ts';

/** Whether a graph has been drawn once: what need not be there before that would only keep it waiting. */
export function useIsPictured(): boolean {
  const [isPictured, setIsPictured] = useState(false);
  useEffect(() => void firstPicture.then(() => setIsPictured(true)), []);
  return isPictured;
}
