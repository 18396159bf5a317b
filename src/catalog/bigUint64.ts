/** Numbers of 64 bits in a DataView, which Safari 14 lacks and the checksums and seals need: two halves of 32 bits. Loaded for its effect. */

const HALF = BigInt(32);

const added: Pick<DataView, 'getBigUint64' | 'setBigUint64'> & ThisType<DataView> = {
  getBigUint64(offset, littleEndian) {
    const [first, second] = [this.getUint32(offset, littleEndian), this.getUint32(offset + 4, littleEndian)];
    const [high, low] = littleEndian === true ? [second, first] : [first, second];
    return (BigInt(high) << HALF) | BigInt(low);
  },
  setBigUint64(offset, value, littleEndian) {
    const high = Number(BigInt.asUintN(32, value >> HALF));
    const low = Number(BigInt.asUintN(32, value));
    const [first, second] = littleEndian === true ? [low, high] : [high, low];
    this.setUint32(offset, first, littleEndian);
    this.setUint32(offset + 4, second, littleEndian);
  },
};

if (!('setBigUint64' in DataView.prototype)) Object.assign(DataView.prototype, added);
