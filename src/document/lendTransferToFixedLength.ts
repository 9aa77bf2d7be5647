/** What pdf.js asks of a buffer when it hands a font over, and Node 20 and browsers of 2023 lack (ECMA-262 25.1.6.9). */
export function lendTransferToFixedLength(): void {
  const buffers = ArrayBuffer.prototype as {
    transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
  };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = new Uint8Array(length);
    moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return moved.buffer;
  };
}
