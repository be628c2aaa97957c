import type { EntityType } from '../../vocabulary/kinds.ts';

/** Names are told apart inside a space only: the same name in two spaces is two entities. */
export type NameSpace = 'model' | 'data' | 'modality';

export function nameSpaceOf(type: EntityType): NameSpace {
  if (type === 'Model') return 'model';
  return type === 'Modality' ? 'modality' : 'data';
}
