/** Says whether to stop; an `AbortSignal` is one. Asked again and again, since whoever is busy hears of nothing. */
export interface StopSignal {
  readonly aborted: boolean;
}
