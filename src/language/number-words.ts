const words: Readonly<Record<number, string>> = {
  2: "kaksi kahden kahta kahdesta tva two",
  3: "kolme kolmen kolmea kolmesta tre three",
  4: "nelja neljan neljaa neljasta fyra four",
  5: "viisi viiden viitta viidesta fem five",
  6: "kuusi kuuden kuutta kuudesta sex six",
  7: "seitseman seitsemaa seitsemasta sju seven",
  8: "kahdeksan kahdeksaa kahdeksasta atta eight",
  9: "yhdeksan yhdeksaa yhdeksasta nio nine",
  10: "kymmenen kymmenta kymmenesta tio ten",
  11: "yksitoista elva eleven",
  12: "kaksitoista tolv twelve",
};

const numbers = new Map(
  Object.entries(words).flatMap(([number, forms]) => forms.split(" ").map((form) => [form, Number(number)] as const)),
);

/** The number that a folded word says in one of the three languages, from two ("one" is also a pronoun) to twelve. */
export function numberSaid(folded: string): number | undefined {
  return numbers.get(folded);
}
