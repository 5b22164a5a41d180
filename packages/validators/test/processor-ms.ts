// The code of this package runs anywhere, so Node's types are not among those that it is checked with.
declare const process: { readonly cpuUsage: () => { readonly user: number; readonly system: number } };

/** What this process has computed so far: unlike a clock, it stands still while other programs have the processor. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
