/**
 * Seconds that the processor spends while the work is done: what other programs take of it doesn't count. What another test of
 * this process does meanwhile does, so that a bound should be several times of what the work takes.
 */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
