import { setFlagsFromString } from 'node:v8';

/**
 * For commands that end within seconds: the embedded database is WebAssembly, which V8 compiles quickly when it is
 * loaded and, what is used often, once more for speed. The second time costs a short command 0.3 s and 50 MB, and it
 * ends before it profits.
 */
export function compileWebAssemblyOnce(): void {
  for (const flag of ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) {
    setFlagsFromString(flag);
  }
}
