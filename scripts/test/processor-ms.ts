/** What this thread has computed so far: unlike a clock, it stands still while other programs have the processor. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
