import { Transform } from "node:stream";

const END_OF_HEAD = "\r\n\r\n";
/** No head is longer: what has none by then is garbage. */
const LONGEST_HEAD = 4096;

/**
 * Messages pass, each with its head; what is between them and no head is dropped, so that one broken head does not keep the
 * server from hearing all that follows.
 *
 * @param tell is told once for each stretch of garbage.
 */
export function resync(tell: (garbage: string) => void): Transform {
  let unread: Buffer = Buffer.alloc(0);
  /** Bytes of the present message that have not come yet. */
  let missing = 0;
  return new Transform({
    transform(bytes: Buffer, _, done) {
      unread = unread.length === 0 ? bytes : Buffer.concat([unread, bytes]);
      for (;;) {
        if (missing > 0) {
          const body = unread.subarray(0, missing);
          if (body.length > 0) this.push(body);
          missing -= body.length;
          unread = unread.subarray(body.length);
          if (missing > 0) break;
        }
        const end = unread.indexOf(END_OF_HEAD);
        if (end < 0) {
          if (unread.length > LONGEST_HEAD) {
            tell(unread.toString("latin1"));
            unread = Buffer.alloc(0);
          }
          break;
        }
        const head = unread.toString("latin1", 0, end);
        const match = /(?:Content-Type:[^\r\n]*\r\n)?Content-Length: *(\d+)(?:\r\nContent-Type:[^\r\n]*)?$/iu.exec(
          head,
        );
        const dropped = match ? head.slice(0, match.index) : head;
        if (dropped !== "") tell(dropped);
        if (match) {
          this.push(unread.subarray(match.index, end + END_OF_HEAD.length));
          missing = Number(match[1]);
        }
        unread = unread.subarray(end + END_OF_HEAD.length);
      }
      done();
    },
  });
}
