import { useEffect, useState } from 'react';

/** False at first and then true: what is open from the first render does not take the focus. */
export function useOpenOnce(): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return open;
}
