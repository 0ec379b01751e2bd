declare module "snowball-stemmers" {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: "finnish" | "swedish" | "english"): Stemmer };
  export default snowball;
}
