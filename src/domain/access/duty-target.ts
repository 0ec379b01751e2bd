import { carrierOf } from "../duty/duty-life.ts";
import type { Duty } from "../duty/duty.ts";
import type { DutyTarget } from "./may.ts";

/** A duty as far as access goes: whose it is, and who carries it. */
export function dutyTarget(duty: Pick<Duty, "plan" | "party" | "state">): DutyTarget {
  const { plan, party } = duty;
  const carrier = carrierOf(duty);
  return { plan, party, ...(carrier === undefined ? {} : { carrier }) };
}
