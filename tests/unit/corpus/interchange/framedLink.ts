import { createHash } from 'node:crypto'

/** Any bytes as a packed story of form 2 whose checksum is right. */
export function framed(coded: Uint8Array): string {
  return Buffer.concat([Buffer.from([0x17]), createHash('sha256').update(coded).digest().subarray(0, 3), coded]).toString('base64url')
}
