export interface AnalyseOptions {
  /** Starts anew: forgets places, groups, names and colours of an earlier analysis. Default false. */
  fresh?: boolean;
  /** Another seed gives another picture of the same graph. Default 1. */
  seed?: number;
  /** Called as the work goes on; `done` never falls and ends at `total`. */
  onProgress?: (done: number, total: number) => void;
}
