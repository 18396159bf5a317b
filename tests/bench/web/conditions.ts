/** A slow phone on a slow line, as Lighthouse has it; and none of that. */
import type { CDPSession, Page } from 'playwright';

export interface Conditions {
  readonly cpuSlowdown: number;
  readonly slow4g: boolean;
}

export const PLAIN: Conditions = { cpuSlowdown: 1, slow4g: false };
export const SLOW_PHONE: Conditions = { cpuSlowdown: 4, slow4g: false };
export const SLOW_PHONE_AND_LINE: Conditions = { cpuSlowdown: 4, slow4g: true };

const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

export async function setConditions(page: Page, { cpuSlowdown, slow4g }: Conditions): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  if (slow4g) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond(1600),
      uploadThroughput: bytesPerSecond(750),
    });
  }
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
