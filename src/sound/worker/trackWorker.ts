import { runTrackJob } from '../trackJob.ts';
import type { TrackRequest } from '../trackRequest.ts';

// Mixes one request after the other; what fails reaches the page as the worker's own error event.
addEventListener('message', ({ data }: MessageEvent<TrackRequest>) => {
  runTrackJob(data, (reply, transfer) => postMessage(reply, transfer));
});
