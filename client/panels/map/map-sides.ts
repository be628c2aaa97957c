import type { MatrixRelation } from '../../../vocabulary/api/matrix.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';

interface Sides {
  name: string;
  rows: readonly EntityType[];
  columns: readonly EntityType[];
  /** For people, many of them. */
  rowWords: string;
  columnWords: string;
  /** Relations that such a cell can have. */
  types: readonly MatrixRelation[];
}

/** The maps there are. */
export const mapSidesOf: Record<MapDrawer['sides'], Sides> = {
  'models-data': {
    name: 'Models × datasets and benchmarks',
    rows: ['Model'],
    columns: ['Dataset', 'Benchmark'],
    rowWords: 'models',
    columnWords: 'datasets and benchmarks',
    types: ['EVALUATED_ON', 'TRAINED_ON', 'MENTIONED_WITH'],
  },
  'data-modalities': {
    name: 'Datasets and benchmarks × modalities',
    rows: ['Dataset', 'Benchmark'],
    columns: ['Modality'],
    rowWords: 'datasets and benchmarks',
    columnWords: 'modalities',
    types: ['HAS_MODALITY', 'MENTIONED_WITH'],
  },
  'models-modalities': {
    name: 'Models × modalities',
    rows: ['Model'],
    columns: ['Modality'],
    rowWords: 'models',
    columnWords: 'modalities',
    types: ['HAS_MODALITY', 'MENTIONED_WITH'],
  },
  'models-models': {
    name: 'Models × models',
    rows: ['Model'],
    columns: ['Model'],
    rowWords: 'models',
    columnWords: 'models',
    types: ['COMPARED_WITH', 'BASED_ON', 'MENTIONED_WITH'],
  },
};

/** What is asked where no relation is chosen: what sentences state. */
export const typesOf = ({ sides, types }: Pick<MapDrawer, 'sides' | 'types'>): readonly MatrixRelation[] =>
  types.length > 0 ? types : mapSidesOf[sides].types.filter((type) => type !== 'MENTIONED_WITH');
