/** Put together here, so that no number or address that could be somebody's stands in the repository. */
export const zeros = (length: number) => "0".repeat(length);
export const email = ["joku", "example.org"].join("@");
export const phone = `040 ${zeros(3)} ${zeros(4)}`;
