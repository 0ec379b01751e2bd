import { AdaptiveCard, CardElement, HostConfig, SerializationContext, Versions } from "adaptivecards";

/** Six buttons in a row, as in Teams. */
const teams = new HostConfig({ actions: { maxActions: 6 } });

// The parser's own pattern remembers where it stopped, and so refuses every other "fi".
Object.defineProperty(CardElement.langProperty, "regEx", { value: /^[a-z]{2,3}$/i });

/** What Microsoft's own parser of Adaptive Cards 1.5 finds fault with; nothing when the card is right. */
export function parserFaults(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = teams;
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
