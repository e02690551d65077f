import { parseHTML } from 'linkedom'
import { createTextClient, type TextClient } from '../../src/platform/textWorkerClient.ts'
import type { PageDocument } from '../../src/text/index.ts'
import type { TextReply } from '../../src/worker/protocol.ts'
import { createTextService } from '../../src/worker/textService.ts'
import { unpackFiles } from '../../src/worker/unpack/index.ts'

/** The worker's own service and the client over it, in one thread and without the weights for names. */
export function fakeTextReader(): TextClient {
  return createTextClient(() => {
    const port: { onmessage: ((event: MessageEvent) => void) | null; onerror: null; onmessageerror: null } = { onmessage: null, onerror: null, onmessageerror: null }
    const receive = createTextService({
      post: (reply: TextReply) => void setTimeout(() => port.onmessage?.({ data: structuredClone(reply) } as MessageEvent)),
      parsePage: (html) => parseHTML(html).document as unknown as PageDocument,
      unpack: unpackFiles,
      openTagger: () => Promise.resolve(undefined),
      pause: () => new Promise((resolve) => void setTimeout(resolve)),
    })
    return Object.assign(port, {
      postMessage: (message: unknown, transfer: Transferable[]) => receive(structuredClone(message, { transfer })),
      terminate: () => void (port.onmessage = null),
    })
  })
}
