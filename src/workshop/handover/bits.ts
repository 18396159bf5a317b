/** Numbers of a few bits each, one after another, highest bit first. */

export interface BitWriter {
  /** @param width how many bits; a value that does not fit is a bug. */
  put(value: number, width: number): void;
  /** Everything in groups of `width` bits, the last one filled up with zeros. */
  groups(width: number): number[];
}

export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
        throw new RangeError(`${value} does not fit in ${width} bits`);
      }
      for (let place = width - 1; place >= 0; place--) bits.push((value >> place) & 1);
    },
    groups: (width) =>
      Array.from({ length: Math.ceil(bits.length / width) }, (_, index) =>
        Array.from({ length: width }, (__, place) => bits[index * width + place] ?? 0).reduce(
          (value, bit) => value * 2 + bit,
          0,
        ),
      ),
  };
}

export interface BitReader {
  /** @returns the next number; null when there are not that many bits left. */
  take(width: number): number | null;
  /** Steps over the bits that fill up the group it stands in. @returns false when one of them is not zero. */
  endGroup(): boolean;
  /** How many whole groups have not been begun. */
  left(): number;
}

/** @param groups as `BitWriter.groups` gives them. */
export function bitReader(groups: ArrayLike<number>, groupWidth: number): BitReader {
  let at = 0;
  const size = groups.length * groupWidth;
  const bit = (index: number) =>
    ((groups[Math.floor(index / groupWidth)] ?? 0) >> (groupWidth - 1 - (index % groupWidth))) & 1;
  const take = (width: number) => {
    if (at + width > size) return null;
    let value = 0;
    for (const end = at + width; at < end; at++) value = value * 2 + bit(at);
    return value;
  };
  return {
    take,
    endGroup: () => take((groupWidth - (at % groupWidth)) % groupWidth) === 0,
    left: () => Math.floor((size - at) / groupWidth),
  };
}
