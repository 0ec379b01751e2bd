import type { Tally } from "./tally.ts";

/** What must hold of a run, however often and whenever it was killed. */
const laws: Readonly<Record<string, (tally: Tally, platform: { readonly readable: boolean }) => boolean>> = {
  "no message is lost": ({ lost }) => lost === 0,
  "no reminder is lost": ({ remindersLost }) => remindersLost === 0,
  "nothing is posted twice where the platform can be read back": ({ doubled, strays }, { readable }) =>
    !readable || doubled + strays === 0,
  "elsewhere no more is posted twice than was on its way at the kills": ({ doubled, strays, inFlightAtKills }) =>
    doubled + strays <= inFlightAtKills,
  "nothing is held back where the platform can be read back": ({ held }, { readable }) => !readable || held === 0,
  "elsewhere no more is held back than was on its way": ({ held, rounds }) => held <= rounds,
  "no press that was reported is lost": ({ pressesLost }) => pressesLost === 0,
  "no snooze is stored by half": ({ snoozesHalf }) => snoozesHalf === 0,
  "no backup is broken": ({ backupsBroken }) => backupsBroken === 0,
};

/** The laws that a run has broken. */
export function broken(tally: Tally, platform: { readonly readable: boolean }): readonly string[] {
  return Object.keys(laws).filter((law) => laws[law]?.(tally, platform) === false);
}
