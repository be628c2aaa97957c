import { z } from 'zod';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';

export const oneEntity = z.object({ id: EntityId });
export const onePaper = z.object({ id: PaperId });
export const minRank = z.object({ minRank: z.number() });
/** Which part of a long list. */
export const page = { offset: z.int().nonnegative(), limit: z.int().positive() };
