/** Codes below `bound` in two bytes each where that is enough: half the memory that every count reads. */
export function narrow(codes: Uint32Array, bound: number): Uint16Array | Uint32Array {
  return bound <= 0x10000 ? new Uint16Array(codes) : codes
}
