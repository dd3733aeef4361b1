import type { WebContents } from 'electron';

/** WebRTC opens sockets past the request filter: it may use none but a proxy's, and there is none. */
export function closeWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
