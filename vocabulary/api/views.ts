import { z } from 'zod';

/** Longest address that is kept, in characters: a view that names 20,000 nodes takes some 200,000. */
export const longestKeptView = 400_000;

/** Made of what the view says, so that the same view has the same id wherever it is kept. */
export const ViewId = z.string().regex(/^[\w-]{22}$/, 'an id of 22 letters, digits, - and _');

/** POST /api/v1/views */
export const KeepViewRequest = z.object({
  /** The view as it stands after the `#` of the explorer's address. */
  address: z
    .string()
    .max(longestKeptView)
    .regex(/^[!-~]+$/, 'the characters of an address'),
});

export const KeepViewAnswer = z.object({ id: ViewId });

/** GET /api/v1/views/:id */
export const KeptViewAnswer = z.object({ address: KeepViewRequest.shape.address });
