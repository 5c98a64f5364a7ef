// Once before all tests: fills a demo of each variant, which every test then copies.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetAll } from "./kept.js";
import { Portal, type Variant } from "./portal.js";

const VARIANTS: Variant[] = ["open", "closed"];

export default async function seed(): Promise<() => Promise<void>> {
  await forgetAll();
  const folder = await mkdtemp(join(tmpdir(), "portal-seed-"));
  for (const variant of VARIANTS) {
    const portal = await Portal.start(join(folder, variant), ["--variant", variant]);
    await portal.stop();
  }
  process.env.PORTAL_SEED = folder;
  return () => rm(folder, { recursive: true, force: true });
}
