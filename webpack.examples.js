/** Leaves the examples of rules and kinds of evidence out of what is handed out: they are tests, which the tests run. */

/** From "example: {" to the brace that stands as far to the left; Prettier sees to it that nothing else does. */
const example = /^( +)examples?: \{\n(?:(?!\1\}).*\n)*\1\},\n/gm;

/** A loader of webpack's. */
export default function withoutExamples(source) {
  return source.replace(example, "");
}
