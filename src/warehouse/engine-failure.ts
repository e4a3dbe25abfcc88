/**
 * Why an engine could not start, or stopped: this browser has no WebAssembly; it did not let the engine's worker
 * run; the engine's file did not come; nothing was heard for too long; the worker died, mostly of too little memory.
 */
export type EngineReason = 'no-webassembly' | 'worker-blocked' | 'engine-missing' | 'timeout' | 'worker-died';

export class EngineFailure extends Error {
  readonly reason: EngineReason;

  constructor(reason: EngineReason, detail: string) {
    super(`The engine failed (${reason}): ${detail}`);
    this.name = 'EngineFailure';
    this.reason = reason;
  }
}
