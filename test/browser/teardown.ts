/** Once after all browser tests: stops the server that setup.ts started. */
export default function teardown(): void {
  globalThis.klaServer?.kill();
}
