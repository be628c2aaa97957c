import { z } from 'zod';

/** The ways in which nodes can be arranged; `stored` is where the last analysis put them. */
export const LayoutKind = z.enum(['stored', 'force', 'circular', 'community', 'year', 'layered']);
